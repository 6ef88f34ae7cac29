using CrossMentor.Api.Callers;
using CrossMentor.Api.Tokens;
using CrossMentor.GraphQL.AspNetCore.Budgets;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Language;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>The operator's limits as the engine takes them.</summary>
internal static class GraphQLLimits
{
    private const int BytesPerKiB = 1024;

    public static OperationLimits Of(GraphQLLimitOptions options) => options.Profile == LimitProfile.Unlimited
        ? OperationLimits.Unlimited
        : new OperationLimits
        {
            Text = ParserLimits.ForRequests with { MaxCharacters = options.Characters, MaxTokens = options.Tokens },
            Input = new InputLimits(MaxListLength: options.ListEntries, MaxTextBytes: options.StringKiB * BytesPerKiB),
            MaxDepth = options.Depth,
            MaxRootFields = options.RootFields,
            MaxAliases = options.Aliases,
            MaxDirectives = options.Directives,
            MaxFragments = options.Fragments,
            MaxCost = options.Cost,
            MaxDeferrals = options.Deferrals,
            MaxPortionItems = options.PortionItems,
            Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds),
        };

    /// <summary>What each client may spend: whoever the token names, or else the address. Null where limits are lifted.</summary>
    public static CostBudgetOptions? BudgetOf(GraphQLLimitOptions options) => options.Profile == LimitProfile.Unlimited
        ? null
        : new CostBudgetOptions { PointsPerSecond = options.CostPerSecond, Burst = options.CostBurst, ClientOf = ClientOf };

    /// <summary>Whom the token names; null for the address.</summary>
    public static string? ClientOf(HttpContext context) =>
        context.TryGetTokenPrincipal(out var principal) ? $"{principal.Issuer} {PrincipalName.Of(principal)}" : null;
}
