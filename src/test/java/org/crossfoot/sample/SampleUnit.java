package org.crossfoot.sample;

/**
 * A unit of the sample inbox.
 *
 * @param code the unit's code, also of its plan's folder
 * @param name its Chinese name
 * @param opening carried over from the year before, in fen
 * @param unspent received in December for the first project and not spent, in fen
 * @param doubled the summary of the payments of which the first is entered twice; empty for none
 */
public record SampleUnit(String code, String name, long opening, long unspent, String doubled) {
    /** The bureau whose published figures, contradictions included, its report declares. */
    public static final SampleUnit EMERGENCY = new SampleUnit("430481010", "耒阳市应急管理局", 229_020_000L, 0, "");
    /** Everything agrees. */
    public static final SampleUnit MARKET = new SampleUnit("430499022", "青岚县市场监督管理局", 78_640_000L, 15_000_000L, "");
    /** Errors of several kinds, in the report and in the ledger. */
    public static final SampleUnit CULTURE = new SampleUnit("430499035", "青岚县文化旅游体育局", 90_000_000L, 0, "支付场馆运营服务费");
    /** Rows that cannot be read, and no report. */
    static final SampleUnit WATER = new SampleUnit("430499048", "青岚县水利局", 0, 0, "");

    /** The folder of the unit in an inbox. */
    String folder() {
        return code + " " + name;
    }
}
