CREATE TABLE employment (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, number @text@ NOT NULL, number_key @text@ NOT NULL,
  first_name @text@ NOT NULL, last_name @text@, hired @date@ NOT NULL, left_on @date@, title @text@, department @text@, manager @uuid@,
  person_id @text@, nationality @text@, pension @text@ NOT NULL, pension_employee @bigint@, pension_employer @bigint@,
  pension_salary @bigint@ CHECK (pension_salary >= 0), annual_leave @bigint@ NOT NULL CHECK (annual_leave >= 0), user_id @uuid@,
  searched @text@ NOT NULL, pay_changed_at @bigint@ NOT NULL, created_at @bigint@ NOT NULL, updated_at @bigint@ NOT NULL,
  version @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, number_key),
  FOREIGN KEY (company, public_id) REFERENCES party (company, public_id),
  FOREIGN KEY (company, manager) REFERENCES employment (company, public_id), CHECK (left_on >= hired),
  CHECK ((pension = 'OTHER') = (pension_employee IS NOT NULL)), CHECK ((pension_employee IS NULL) = (pension_employer IS NULL))) @table@
----
CREATE UNIQUE INDEX employment_person ON employment (company, person_id) WHERE person_id IS NOT NULL
----
CREATE INDEX employment_left ON employment (company, left_on@and_id@ WHERE left_on IS NOT NULL
----
CREATE INDEX employment_department ON employment (company, department@and_id@ WHERE department IS NOT NULL
----
CREATE INDEX employment_manager ON employment (company, manager@and_id@ WHERE manager IS NOT NULL
----
CREATE TABLE salary (
  company @bigint@ NOT NULL, employment @bigint@ NOT NULL, from_day @date@ NOT NULL, basic @bigint@ NOT NULL CHECK (basic >= 0),
  housing @bigint@ NOT NULL CHECK (housing >= 0), conveyance @bigint@ NOT NULL CHECK (conveyance >= 0),
  medical @bigint@ NOT NULL CHECK (medical >= 0), annual_passage @bigint@ NOT NULL CHECK (annual_passage >= 0),
  overtime @bigint@ NOT NULL CHECK (overtime >= 0), other @bigint@ NOT NULL CHECK (other >= 0),
  leave_encashment @bigint@ NOT NULL CHECK (leave_encashment >= 0),
  PRIMARY KEY (company, employment, from_day), FOREIGN KEY (company, employment) REFERENCES employment (company, id)) @clustered@
----
CREATE TABLE leave_request (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, employee @uuid@ NOT NULL, type @text@ NOT NULL,
  first_day @date@ NOT NULL, last_day @date@ NOT NULL, half @bigint@ NOT NULL CHECK (half IN (0, 1)), reason @text@,
  state @text@ NOT NULL CHECK (state IN ('PENDING', 'APPROVED', 'REJECTED', 'CANCELLED')), decided_by @uuid@, decided_at @bigint@,
  created_at @bigint@ NOT NULL, version @bigint@ NOT NULL, PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, employee) REFERENCES employment (company, public_id), CHECK (last_day >= first_day),
  CHECK (half = 0 OR first_day = last_day), CHECK ((state = 'PENDING') = (decided_at IS NULL))) @table@
----
CREATE INDEX leave_request_employee ON leave_request (company, employee, first_day)
----
CREATE INDEX leave_request_state ON leave_request (company, state@and_id@
----
CREATE TABLE attendance (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, employee @uuid@ NOT NULL, came_at @bigint@ NOT NULL,
  went_at @bigint@, note @text@, PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, employee) REFERENCES employment (company, public_id), CHECK (went_at >= came_at)) @table@
----
CREATE UNIQUE INDEX attendance_open ON attendance (company, employee) WHERE went_at IS NULL
----
CREATE INDEX attendance_employee ON attendance (company, employee, came_at)
----
CREATE INDEX attendance_came ON attendance (company, came_at@and_id@
