package org.daftar.http.pharus.manufacturing;

import java.util.Map;
import org.daftar.http.pharus.SentAs;
import org.daftar.http.pharus.manufacturing.ProductionOrderBodies.ProductionOrderBody;
import org.daftar.http.pharus.manufacturing.ProductionOrderBodies.ProductionOrderChangeBody;
import org.daftar.http.pharus.manufacturing.ProductionOrderBodies.ProductionOrderItemBody;
import org.daftar.http.pharus.manufacturing.ProductionOrderBodies.ProductionOrderItemChangeBody;
import org.daftar.http.pharus.manufacturing.ProductionOrderViews.ProductionOrderDetail;
import org.daftar.http.pharus.manufacturing.ProductionOrderViews.ProductionOrderItemDetail;
import org.daftar.http.pharus.manufacturing.ProductionOrderViews.ProductionOrderReceiptDetail;
import org.daftar.http.pharus.manufacturing.ProductionOrderViews.ProductionOrderReceiptMade;
import org.daftar.http.pharus.manufacturing.ProductionOrderViews.ProductionOrderReceiptView;
import org.daftar.http.pharus.manufacturing.ProductionOrderViews.ProductionOrderView;
import org.daftar.http.pharus.manufacturing.Shown.Form;
import org.daftar.http.pharus.manufacturing.Shown.OneLine;
import org.daftar.http.pharus.manufacturing.Shown.Whole;
import org.daftar.http.pharus.manufacturing.WorkOrderBodies.WorkOrderBody;
import org.daftar.http.pharus.manufacturing.WorkOrderBodies.WorkOrderChangeBody;
import org.daftar.http.pharus.manufacturing.WorkOrderBodies.WorkOrderItemBody;
import org.daftar.http.pharus.manufacturing.WorkOrderBodies.WorkOrderItemChangeBody;
import org.daftar.http.pharus.manufacturing.WorkOrderViews.WorkOrderDetail;
import org.daftar.http.pharus.manufacturing.WorkOrderViews.WorkOrderItemDetail;
import org.daftar.http.pharus.manufacturing.WorkOrderViews.WorkOrderReceiptDetail;
import org.daftar.http.pharus.manufacturing.WorkOrderViews.WorkOrderReceiptMade;
import org.daftar.http.pharus.manufacturing.WorkOrderViews.WorkOrderReceiptView;
import org.daftar.http.pharus.manufacturing.WorkOrderViews.WorkOrderView;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.OrderHead;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.ports.manufacturing.Manufacturing.Made;

/**
 * What one kind of orders is called here, and in which forms it is sent and shown.
 *
 * @param path of one order, in the singular and without a slash
 * @param section of the catalogue
 * @param names what is called otherwise than in the core
 * @param <B> an order that is sent
 * @param <C> a change of one
 * @param <L> a line that is sent
 * @param <K> a change of one
 */
record Words<
        B extends Record & Sent.Order,
        C extends Record & Sent.OrderUpdate,
        L extends Record & Sent.Line,
        K extends Record & Sent.LineUpdate>(
        Kind kind,
        String path,
        String section,
        SentAs names,
        Class<B> body,
        Class<C> change,
        Class<L> line,
        Class<K> lineChange,
        Form<OrderHead, ?> head,
        Form<Whole, ?> detail,
        Form<OneLine, ?> item,
        Form<Receipt, ?> receipt,
        Form<Receipt, ?> receiptDetail,
        Form<Made, ?> made) {

    static final Words<WorkOrderBody, WorkOrderChangeBody, WorkOrderItemBody, WorkOrderItemChangeBody> WORK =
            new Words<>(
                    Kind.WORK,
                    "work-order",
                    "pharus.workOrders.",
                    new SentAs(Map.of("itemId", "skuId", "conversion", "conversionCost", "site", "workSiteLocationId")),
                    WorkOrderBody.class,
                    WorkOrderChangeBody.class,
                    WorkOrderItemBody.class,
                    WorkOrderItemChangeBody.class,
                    new Form<>(WorkOrderView.class, WorkOrderView::of),
                    new Form<>(WorkOrderDetail.class, WorkOrderDetail::of),
                    new Form<>(WorkOrderItemDetail.class, WorkOrderItemDetail::of),
                    new Form<>(WorkOrderReceiptView.class, WorkOrderReceiptView::of),
                    new Form<>(WorkOrderReceiptDetail.class, WorkOrderReceiptDetail::of),
                    new Form<>(WorkOrderReceiptMade.class, WorkOrderReceiptMade::of));

    static final Words<
                    ProductionOrderBody,
                    ProductionOrderChangeBody,
                    ProductionOrderItemBody,
                    ProductionOrderItemChangeBody>
            PRODUCTION = new Words<>(
                    Kind.PRODUCTION,
                    "production-order",
                    "pharus.productionOrders.",
                    new SentAs(Map.of("itemId", "skuId", "conversion", "productionCost", "site", "locationId")),
                    ProductionOrderBody.class,
                    ProductionOrderChangeBody.class,
                    ProductionOrderItemBody.class,
                    ProductionOrderItemChangeBody.class,
                    new Form<>(ProductionOrderView.class, ProductionOrderView::of),
                    new Form<>(ProductionOrderDetail.class, ProductionOrderDetail::of),
                    new Form<>(ProductionOrderItemDetail.class, ProductionOrderItemDetail::of),
                    new Form<>(ProductionOrderReceiptView.class, ProductionOrderReceiptView::of),
                    new Form<>(ProductionOrderReceiptDetail.class, ProductionOrderReceiptDetail::of),
                    new Form<>(ProductionOrderReceiptMade.class, ProductionOrderReceiptMade::of));
}
