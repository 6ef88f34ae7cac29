using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Cost;

/// <summary>Reads <c>@cost</c> and <c>@listSize</c> as the GraphQL Cost Directives draft defines them.</summary>
internal static class CostDirectives
{
    public const string Cost = "cost";
    public const string Weight = "weight";
    public const string ListSize = "listSize";

    private const double GreatestWeight = 1e9;

    /// <summary>The weight that the author gave, or else the default.</summary>
    public static double WeightOf(ImmutableArray<AppliedDirective> directives, double otherwise) =>
        TryFind(directives, Cost, out var cost)
        && cost.TryGetValue(Weight, out var value)
        && value is StringValue text
        && TryReadWeight(text.Text, out var weight)
            ? weight
            : otherwise;

    /// <summary>Reads a serialised Float; false for everything else.</summary>
    public static bool TryReadWeight(string text, out double weight) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out weight)
        && Math.Abs(weight) <= GreatestWeight;

    public static bool TryFind(ImmutableArray<AppliedDirective> directives, string name, [NotNullWhen(true)] out AppliedDirective? found)
    {
        foreach (var directive in directives)
        {
            if (directive.Name == name)
            {
                found = directive;
                return true;
            }
        }

        found = null;
        return false;
    }

    /// <summary>The strings of a list argument, a single string being a list of one (sec-List.Input-Coercion); none if it is absent or null.</summary>
    public static ImmutableArray<string> Strings(AppliedDirective directive, string argument) =>
        !directive.TryGetValue(argument, out var value) ? [] : value switch
        {
            StringValue text => [text.Text],
            ListValue list => [.. list.Items.OfType<StringValue>().Select(item => item.Text)],
            _ => [],
        };

    /// <summary>True for list types, also below non-null.</summary>
    public static bool IsList(SchemaType type) => type.Nullable is ListType;
}
