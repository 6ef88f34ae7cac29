using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Language;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>The operator's limits as the engine takes them.</summary>
internal static class GraphQLLimits
{
    public static OperationLimits Of(GraphQLLimitOptions options) => options.Profile == LimitProfile.Unlimited
        ? OperationLimits.Unlimited
        : new OperationLimits
        {
            Text = ParserLimits.ForRequests with { MaxCharacters = options.Characters, MaxTokens = options.Tokens },
            Input = new InputLimits(MaxListLength: options.ListEntries),
            MaxDepth = options.Depth,
            MaxRootFields = options.RootFields,
            MaxAliases = options.Aliases,
            MaxDirectives = options.Directives,
            MaxFragments = options.Fragments,
            MaxDeferrals = options.Deferrals,
            MaxPortionItems = options.PortionItems,
            Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds),
        };
}
