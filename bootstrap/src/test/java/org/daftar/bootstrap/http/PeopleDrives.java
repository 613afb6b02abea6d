package org.daftar.bootstrap.http;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Calls of Arkan's employees, leave and attendance by somebody who may. */
record PeopleDrives(RunningArkan arkan, RunningArkan.Owner owner) {

    Map<String, Supplier<HttpResponse<String>>> drives() {
        var drives = new LinkedHashMap<String, Supplier<HttpResponse<String>>>();
        drives.put("arkan.hr.employees.list", () -> get("/hr/employees?q=haddad"));
        drives.put("arkan.hr.employees.create", () -> post("/hr/employees", EMPLOYEE));
        drives.put("arkan.hr.leave.requests.list", () -> get("/hr/leave/requests?status=pending"));
        drives.put("arkan.hr.leave.requests.create", () -> post("/hr/leave/requests", leave(anEmployee())));
        drives.put("arkan.hr.attendance.list", () -> get("/hr/attendance?from=2026-01-01"));
        return drives;
    }

    private static final String EMPLOYEE =
            """
            {"firstName": "Amina", "lastName": "Haddad", "hireDate": "2024-01-01", "department": "Finance", "basicSalary": 6000,
             "allowances": [{"type": "housing", "amount": 2000.00}], "iban": "AE140261015000000101101", "routingCode": "302620122"}""";

    String anEmployee() {
        return id(post("/hr/employees", EMPLOYEE));
    }

    String aLeaveRequest() {
        return id(post("/hr/leave/requests", leave(anEmployee())));
    }

    private static String leave(String employee) {
        return "{\"employeeId\":\"" + employee
                + "\",\"type\":\"unpaid\",\"startDate\":\"2026-03-10\",\"endDate\":\"2026-03-12\"}";
    }

    private static String id(HttpResponse<String> answer) {
        return RunningArkan.json(answer).getString("id");
    }

    private HttpResponse<String> get(String path) {
        return arkan.as(owner, "GET", path, "");
    }

    private HttpResponse<String> post(String path, String body) {
        return arkan.as(owner, "POST", path, body);
    }
}
