using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CrossMentor.Conformance.Tests.Validation;

/// <summary>A rule about schemas that we hold and graphql-js 16 does not. The other way round there is none.</summary>
/// <param name="Reason">Where the rule comes from.</param>
/// <param name="Problem">What we say about a schema that breaks it.</param>
/// <param name="Find">A text of the harbour's schema,</param>
/// <param name="Replacement">and what to put there to break the rule.</param>
internal sealed record SchemaDeviation(string Reason, Regex Problem, string Find, string Replacement)
{
    public static ImmutableArray<SchemaDeviation> All { get; } =
    [
        new(
            "A default must be a value of its type (sec-Objects, sec-Input-Objects); graphql-js 16 does not look at defaults.",
            Pattern("cannot represent |^Expected value of type |^Value \"|is not defined by type |of required type .* was not provided"),
            "first: Int! = 10",
            "first: Int! = \"ten\""),
        new(
            "A field may be deprecated only if the interface's field is (sec-Objects, September 2025).",
            Pattern("is not deprecated, so implementation field .* must not be deprecated"),
            "  name: String!\n  power",
            "  name: String! @deprecated\n  power"),
        new(
            "The root types must be different types (sec-Root-Operation-Types).",
            Pattern("^All root types must be different"),
            "subscription: Subscription",
            "subscription: Query"),
        new(
            "A field of a OneOf object has no default (sec-Input-Objects); graphql-js 16 overlooks a default that is no value.",
            Pattern("^OneOf input field .* cannot have a default value|cannot represent "),
            "  number: Int\n",
            "  number: Int = \"one\"\n"),
    ];

    private static Regex Pattern(string text) => new(text, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
