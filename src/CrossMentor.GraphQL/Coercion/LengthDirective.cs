using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>
/// Reads <c>directive @length(maxBytes: Int!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION</c>, by which a schema states how long text may be in
/// one place. A schema need not define it; the general limit then holds everywhere.
/// </summary>
internal static class LengthDirective
{
    public const string Name = "length";
    public const string MaxBytes = "maxBytes";

    /// <summary>Bytes of UTF-8 that a text may have in a place; as many as it likes where limits are lifted.</summary>
    public static int Of(InputValue place, InputLimits limits) =>
        limits.MaxTextBytes < int.MaxValue && TryFind(place, out var uses) && TryRead(uses, out var own) ? own : limits.MaxTextBytes;

    public static bool TryFind(InputValue place, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out AppliedDirective? found)
    {
        foreach (var directive in place.AppliedDirectives)
        {
            if (directive.Name == Name)
            {
                found = directive;
                return true;
            }
        }

        found = null;
        return false;
    }

    /// <summary>The bound that a use of the directive states; false unless it is positive.</summary>
    public static bool TryRead(AppliedDirective use, out int bytes)
    {
        bytes = 0;
        return use.TryGetValue(MaxBytes, out var value)
            && value is IntValue number
            && int.TryParse(number.Text, System.Globalization.CultureInfo.InvariantCulture, out bytes)
            && bytes > 0;
    }
}
