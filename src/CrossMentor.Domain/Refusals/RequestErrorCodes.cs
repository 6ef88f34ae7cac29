namespace CrossMentor.Domain.Refusals;

/// <summary>Codes of top-level errors: what no mutation answers as data.</summary>
public static class RequestErrorCodes
{
    public const string Unauthenticated = "UNAUTHENTICATED";
    public const string BadCursor = "BAD_CURSOR";
    public const string BadPage = "BAD_PAGE";
    public const string BadFilter = "BAD_FILTER";
    public const string TooManyIds = "TOO_MANY_IDS";
    public const string BadComparison = "BAD_COMPARISON";
    public const string EmbeddedIssuerOff = "EMBEDDED_ISSUER_OFF";
    public const string TooManySubscriptions = "TOO_MANY_SUBSCRIPTIONS";
    public const string CostLimitExceeded = "COST_LIMIT_EXCEEDED";
    public const string CostBudgetSpent = "COST_BUDGET_SPENT";
    public const string Internal = "INTERNAL";
    public const string InsufficientScope = "INSUFFICIENT_SCOPE";
    public const string PreflightRequired = "PREFLIGHT_REQUIRED";
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";
    public const string ConnectionRefused = "CONNECTION_REFUSED";
    public const string TooManyOperations = "TOO_MANY_OPERATIONS";
    public const string TooManyStreams = "TOO_MANY_STREAMS";
    public const string TooManyFailedTokens = "TOO_MANY_FAILED_TOKENS";
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";
    public const string PersistedQueryHashMismatch = "PERSISTED_QUERY_HASH_MISMATCH";
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
    public const string NotAcceptable = "NOT_ACCEPTABLE";
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";
    public const string RequestTooLarge = "REQUEST_TOO_LARGE";
    public const string MalformedRequest = "MALFORMED_REQUEST";
    public const string LimitExceeded = "LIMIT_EXCEEDED";
    public const string Overloaded = "OVERLOADED";
    public const string Timeout = "TIMEOUT";
}
