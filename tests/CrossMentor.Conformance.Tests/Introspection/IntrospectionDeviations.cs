using System.Text.RegularExpressions;

namespace CrossMentor.Conformance.Tests.Introspection;

/// <summary>Every difference from graphql-js 16 in introspection that is meant: what it looks like, and why.</summary>
internal static class IntrospectionDeviations
{
    private const string BuiltIn = @"(types\[(Int|Float|String|Boolean|ID|__\w+)\]|directives\[(skip|include|deprecated|specifiedBy|oneOf)\])";

    public static IReadOnlyDictionary<string, Regex> ByReason { get; } = new Dictionary<string, Regex>(StringComparer.Ordinal)
    {
        ["Every implementation words the built-in definitions itself."] =
            Pattern($@"^\.__schema\.{BuiltIn}(\.\w+\[\d+\])*\.description: "),
        ["includeDeprecated is Boolean! in the September 2025 edition; graphql-js 16 has Boolean."] =
            Pattern(@"^\.__schema\.types\[__(Type|Field|Directive)\]\.fields\[\d+\]\.args\[0\]\.type\."),
        ["The reason of @deprecated is String! in the September 2025 edition; graphql-js 16 has String."] =
            Pattern(@"^\.__schema\.directives\[deprecated\]\.args\[0\]\.type\."),
        ["Deprecated directives come after the September 2025 edition: their place, their argument, their fields."] =
            Pattern(@"^\.__schema\.(directives\[\w+\]\.(isDeprecated|deprecationReason|locations\[4\])|types\[__Schema\]\.fields\[5\]\.args\[0\]"
                + @"|types\[__Directive\]\.fields\[[56]\]|types\[__DirectiveLocation\]\.enumValues\[19\]): only theirs$"),
        ["A printed object has blanks inside its braces, as in the specification's own examples."] =
            Pattern(@"\.defaultValue: ours ""\{ (?<value>.*) \}"", theirs ""\{\k<value>\}""$"),
    };

    private static Regex Pattern(string text) => new(text, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
