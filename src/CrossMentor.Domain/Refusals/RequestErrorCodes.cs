namespace CrossMentor.Domain.Refusals;

/// <summary>Codes of top-level errors: what no mutation answers as data.</summary>
public static class RequestErrorCodes
{
    public const string Unauthenticated = "UNAUTHENTICATED";
    public const string BadCursor = "BAD_CURSOR";
    public const string BadPage = "BAD_PAGE";
    public const string BadFilter = "BAD_FILTER";
    public const string TooManyIds = "TOO_MANY_IDS";
    public const string CostLimitExceeded = "COST_LIMIT_EXCEEDED";
    public const string CostBudgetSpent = "COST_BUDGET_SPENT";
    public const string Internal = "INTERNAL";
}
