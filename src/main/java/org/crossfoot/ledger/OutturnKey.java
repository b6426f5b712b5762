package org.crossfoot.ledger;

/**
 * What the outturn is summed by. What the ledger does not say is an empty text.
 *
 * @param flow income, basic, project …
 * @param account the first four digits of the account: 6001, 7101 …
 * @param fund the nature of the money (资金性质)
 * @param function the functional classification's code
 * @param economic the economic classification's code
 * @param project the project's code
 */
public record OutturnKey(Flow flow, String account, String fund, String function, String economic, String project)
        implements Comparable<OutturnKey> {
    private static final int MIX = 0x9E3779B1;

    /** Codes differ in their last digits only, which the hash that records are given by default throws together. */
    @Override
    public int hashCode() {
        int hash = flow.name().hashCode();
        hash = hash * MIX + account.hashCode();
        hash = hash * MIX + fund.hashCode();
        hash = hash * MIX + function.hashCode();
        hash = hash * MIX + economic.hashCode();
        hash = hash * MIX + project.hashCode();
        return hash ^ hash >>> 15;
    }

    /** The same for all accounts. */
    public OutturnKey withoutAccount() {
        return new OutturnKey(flow, "", fund, function, economic, project);
    }

    OutturnKey withoutProject() {
        return new OutturnKey(flow, account, fund, function, economic, "");
    }

    @Override
    public int compareTo(OutturnKey other) {
        int order = flow.compareTo(other.flow);
        order = order != 0 ? order : account.compareTo(other.account);
        order = order != 0 ? order : fund.compareTo(other.fund);
        order = order != 0 ? order : function.compareTo(other.function);
        order = order != 0 ? order : economic.compareTo(other.economic);
        return order != 0 ? order : project.compareTo(other.project);
    }
}
