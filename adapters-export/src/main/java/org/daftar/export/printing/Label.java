package org.daftar.export.printing;

/** Every word that is printed and that nobody typed. */
enum Label {
    TAX_INVOICE("Tax Invoice", "فاتورة ضريبية"),
    INVOICE("Invoice", "فاتورة"),
    TAX_CREDIT_NOTE("Tax Credit Note", "إشعار دائن ضريبي"),
    CREDIT_NOTE("Credit Note", "إشعار دائن"),
    BILL("Vendor Bill", "فاتورة مورد"),
    VENDOR_CREDIT_NOTE("Vendor Credit Note", "إشعار دائن من مورد"),

    DRAFT("Draft", "مسودة"),
    CANCELLED("Cancelled", "ملغاة"),

    CUSTOMER("Customer", "العميل"),
    RECIPIENT("Recipient", "المستلم"),
    TRN("TRN", "رقم التسجيل الضريبي"),
    DATE_OF_ISSUE("Date of issue", "تاريخ الإصدار"),
    DUE_DATE("Due date", "تاريخ الاستحقاق"),
    REFERENCE("Reference", "المرجع"),
    CORRECTED_INVOICE("Invoice corrected", "الفاتورة المصححة"),
    ITS_DATE("Its date", "تاريخها"),
    CANCELLED_BECAUSE("Reason for cancellation", "سبب الإلغاء"),

    DESCRIPTION("Description", "الوصف"),
    QUANTITY("Quantity", "الكمية"),
    UNIT_PRICE("Unit price", "سعر الوحدة"),
    UNIT_PRICE_WITH_VAT("Unit price incl. VAT", "سعر الوحدة شامل الضريبة"),
    DISCOUNT("Discount", "الخصم"),
    VAT_RATE("VAT rate", "نسبة الضريبة"),
    NET("Net", "الصافي"),
    VAT("VAT", "الضريبة"),

    EXEMPT("Exempt", "معفى"),
    OUT_OF_SCOPE("Out of scope", "خارج النطاق"),
    REVERSE_CHARGE("Reverse charge", "احتساب عكسي"),

    TOTAL_NET("Total excluding VAT", "الإجمالي بدون الضريبة"),
    TOTAL_VAT("Total VAT", "إجمالي ضريبة القيمة المضافة"),
    TOTAL_GROSS("Total including VAT", "الإجمالي شامل الضريبة"),
    TOTAL("Total", "الإجمالي"),
    TOTAL_CREDITED("Total credited including VAT", "الإجمالي الدائن شامل الضريبة"),
    STILL_DUE("Balance due", "الرصيد المستحق"),
    ORIGINAL_VALUE("Value on the invoice", "القيمة في الفاتورة"),
    VALUE_BEFORE("Value before this credit note", "القيمة قبل هذا الإشعار"),
    CORRECT_VALUE("Corrected value", "القيمة المصححة"),
    DIFFERENCE("Difference excluding VAT", "الفرق بدون الضريبة"),

    REASON("Reason for this credit note", "سبب إصدار الإشعار"),
    NOTES("Notes", "ملاحظات"),
    TERMS("Terms of payment", "شروط الدفع"),
    CHARGE_REVERSED(
            "Reverse charge: the recipient accounts for the tax under Article 48 of Federal Decree-Law No. 8 of 2017.",
            "احتساب عكسي: يلتزم المستلم باحتساب الضريبة وفقاً للمادة 48 من المرسوم بقانون اتحادي رقم 8 لسنة 2017."),
    NOT_A_TAX_INVOICE(
            "Our record of the vendor's document, which remains the tax invoice.",
            "قيد لدينا لمستند المورد، ويبقى مستند المورد هو الفاتورة الضريبية."),

    STATEMENT("Statement of Account", "كشف حساب"),
    PARTNER("Account of", "حساب"),
    FROM("From", "من تاريخ"),
    TO("To", "إلى تاريخ"),
    DATE("Date", "التاريخ"),
    DOCUMENT("Document", "المستند"),
    DUE("Due", "الاستحقاق"),
    DEBIT("Debit", "مدين"),
    CREDIT("Credit", "دائن"),
    BALANCE("Balance", "الرصيد"),
    OPENING_BALANCE("Opening balance", "الرصيد الافتتاحي"),
    CLOSING_BALANCE("Closing balance", "الرصيد الختامي"),
    TOTAL_DEBIT("Total debits", "إجمالي المدين"),
    TOTAL_CREDIT("Total credits", "إجمالي الدائن"),
    RECEIVABLE("Of it owed to us", "منه مستحق لنا"),
    PAYABLE("Of it owed by us", "منه مستحق علينا"),
    SIGNS(
            "Debits are what is owed to us; a balance below zero is owed by us.",
            "المدين هو المستحق لنا، والرصيد السالب مستحق علينا."),

    PURCHASE_ORDER("Purchase Order", "أمر شراء"),
    VENDOR("Vendor", "المورد"),
    SHIP_TO("Ship to", "عنوان التسليم"),
    ORDER_DATE("Order date", "تاريخ الطلب"),
    SHIP_DATE("Ship date", "تاريخ الشحن"),
    EXPECTED("Expected", "التسليم المتوقع"),
    ITEM("Item", "الصنف"),
    AMOUNT("Amount", "المبلغ"),
    GOODS("Goods", "البضائع"),
    SHIPPING("Shipping", "الشحن"),
    SETUP("Set-up", "التجهيز"),
    OTHER_COSTS("Other costs", "تكاليف أخرى"),

    PAYMENT_ADVICE("Payment Advice", "إشعار دفع"),
    RECEIPT("Receipt", "سند قبض"),
    METHOD("Method", "طريقة الدفع"),
    CASH("Cash", "نقداً"),
    BANK_TRANSFER("Bank transfer", "تحويل بنكي"),
    CARD("Card", "بطاقة"),
    CHEQUE("Cheque", "شيك"),
    ELSEWHERE("Settled elsewhere", "سداد خارج النظام"),
    PAID("Paid", "المسدد"),
    ON_ACCOUNT("On account", "دفعة على الحساب"),
    TOTAL_PAID("Total paid", "إجمالي المدفوع"),
    TOTAL_RECEIVED("Total received", "إجمالي المقبوض"),

    PAYSLIP("Payslip", "قسيمة راتب"),
    EMPLOYEE("Employee", "الموظف"),
    EMPLOYEE_NUMBER("Employee number", "رقم الموظف"),
    DAYS_PAID("Days employed", "أيام الخدمة في الفترة"),
    PAID_TO_ACCOUNT("Paid to account", "يدفع إلى حساب"),
    EARNINGS("Earnings", "الاستحقاقات"),
    DEDUCTIONS("Deductions", "الاستقطاعات"),
    BASIC_PAY("Basic pay", "الراتب الأساسي"),
    HOUSING("Housing allowance", "بدل سكن"),
    CONVEYANCE("Conveyance allowance", "بدل نقل"),
    MEDICAL("Medical allowance", "بدل طبي"),
    ANNUAL_PASSAGE("Annual passage allowance", "بدل تذاكر السفر السنوية"),
    OVERTIME_ALLOWANCE("Overtime allowance", "بدل عمل إضافي"),
    OTHER_ALLOWANCES("Other allowances", "بدلات أخرى"),
    LEAVE_ALLOWANCE("Leave allowance", "بدل إجازة"),
    LEAVE_TAKEN_OFF("Unpaid and sick leave", "إجازة مرضية أو بدون راتب"),
    LEAVE_PAID_OUT("Leave not taken", "بدل رصيد الإجازات"),
    BONUS("Bonus", "مكافأة"),
    OVERTIME("Overtime", "عمل إضافي"),
    COMMISSION("Commission", "عمولة"),
    REIMBURSEMENT("Reimbursement", "تعويض مصروفات"),
    DEDUCTION("Deduction", "استقطاع"),
    LOAN_REPAID("Loan repaid", "سداد سلفة"),
    PENSION("Pension contribution", "اشتراك التقاعد"),
    GRATUITY("End-of-service gratuity", "مكافأة نهاية الخدمة"),
    TOTAL_EARNINGS("Total earnings", "إجمالي الاستحقاقات"),
    TOTAL_DEDUCTIONS("Total deductions", "إجمالي الاستقطاعات"),
    NET_PAY("Net pay", "صافي الراتب"),
    GRATUITY_SO_FAR("End-of-service gratuity put aside so far", "مخصص مكافأة نهاية الخدمة حتى تاريخه"),

    PAGE("Page", "صفحة"),
    OF("of", "من");

    private final String english;
    private final String arabic;

    Label(String english, String arabic) {
        this.english = english;
        this.arabic = arabic;
    }

    String english() {
        return english;
    }

    String arabic() {
        return arabic;
    }
}
