package org.crossfoot.sample;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Who is paid: made-up names that fit what is bought. */
final class Payees {
    private static final List<String> NAMES =
            List.of("云岫", "青禾", "松涧", "远岑", "澄湖", "朗川", "岭秀", "沐野", "恒渡", "知白", "望舒", "南屿", "栖桐", "柏庐", "晴岚", "汀州");
    private static final Map<String, String> TRADES = Map.ofEntries(
            Map.entry("30201", "办公用品经营部"),
            Map.entry("30202", "印务有限公司"),
            Map.entry("30205", "自来水公司"),
            Map.entry("30206", "供电公司"),
            Map.entry("30207", "通信公司"),
            Map.entry("30213", "机电维修部"),
            Map.entry("30215", "会务服务中心"),
            Map.entry("30216", "培训中心"),
            Map.entry("30217", "餐饮店"),
            Map.entry("30218", "物资商行"),
            Map.entry("30224", "服装厂"),
            Map.entry("30225", "加油站"),
            Map.entry("30226", "劳务服务部"),
            Map.entry("30227", "技术服务有限公司"),
            Map.entry("30228", "单位工会委员会"),
            Map.entry("30231", "汽车服务部"),
            Map.entry("30299", "商贸有限公司"),
            Map.entry("31002", "电脑经营部"),
            Map.entry("31003", "装备有限公司"),
            Map.entry("31005", "水利工程有限公司"),
            Map.entry("31006", "古建工程有限公司"),
            Map.entry("31007", "信息技术有限公司"),
            Map.entry("31299", "矿业有限公司"));

    private Payees() {}

    static String of(PlannedSpending spending, Random random) {
        String economic = spending.purpose().economic();
        String trade = TRADES.get(economic);
        if (trade != null) {
            return NAMES.get(random.nextInt(NAMES.size())) + trade;
        }
        if (spending.together().equals("社保")) {
            return "社会保险费征缴专户";
        }
        return switch (economic) {
            case "30113" -> "住房公积金归集专户";
            case "30305" -> "生活补助代发专户";
            default -> "职工个人账户（代发）";
        };
    }
}
