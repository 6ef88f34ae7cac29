using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>Literal values must be compatible with the type expected where they stand.</summary>
/// <remarks>sec-Values-of-Correct-Type</remarks>
internal sealed class ValuesOfCorrectType : IValueRule
{
    public void Check(Value value, in InputPosition position, RuleContext context)
    {
        if (position.Type is not { } type || !position.IsJudged)
        {
            return;
        }

        switch (value)
        {
            case NullValue:
                if (type is NonNullType)
                {
                    Refuse(value, type, "", context);
                }

                break;
            case ListValue when type.Nullable is ListType:
                break;
            case ObjectValue fields when type.Named is InputObjectType input:
                CheckOneOf(fields, input, context);
                break;
            case ListValue:
                // The type of one item would be expected here, whether or not null were allowed.
                CheckLeaf(value, type.Nullable, context);
                break;
            default:
                CheckLeaf(value, type, context);
                break;
        }
    }

    private static void CheckLeaf(Value value, SchemaType type, RuleContext context)
    {
        switch (type.Named)
        {
            case ScalarType { IsBuiltIn: true } scalar:
                if (BuiltInLiterals.Problem(scalar.Name, value) is { } builtIn)
                {
                    context.Report(builtIn, value.Location);
                }

                break;
            case ScalarType scalar:
                if (context.Options.ScalarLiterals?.Invoke(scalar, value) is { } custom)
                {
                    Refuse(value, type, "; " + custom, context);
                }

                break;
            case EnumType enumType:
                CheckEnum(value, enumType, context);
                break;
            default:
                Refuse(value, type, "", context);
                break;
        }
    }

    private static void CheckEnum(Value value, EnumType type, RuleContext context)
    {
        var name = (value as EnumValue)?.Name;
        if (name is not null && type.TryGetValue(name, out _))
        {
            return;
        }

        var written = name ?? Printer.PrintShort(value);
        var suggestion = context.DidYouMean(written, type.Values.Select(known => known.Name), "the enum value");
        context.Report(
            name is null
                ? $"Enum \"{type.Name}\" cannot represent non-enum value: {written}.{suggestion}"
                : $"Value \"{name}\" does not exist in \"{type.Name}\" enum.{suggestion}",
            value.Location);
    }

    private static void CheckOneOf(ObjectValue value, InputObjectType type, RuleContext context)
    {
        if (!type.IsOneOf)
        {
            return;
        }

        // A key given twice is another rule's concern; here it counts once.
        if (value.Fields.Select(field => field.Name).Distinct(StringComparer.Ordinal).Count() != 1)
        {
            context.Report($"OneOf Input Object \"{type.Name}\" must specify exactly one key.", value.Location);
        }
        else if (value.Fields[^1].Value is NullValue)
        {
            context.Report($"Field \"{type.Name}.{value.Fields[0].Name}\" must be non-null.", value.Location);
        }
    }

    private static void Refuse(Value value, SchemaType type, string reason, RuleContext context) =>
        context.Report(
            $"Expected value of type \"{type}\", found {Printer.PrintShort(value)}{(reason.Length == 0 ? "." : reason)}", value.Location);
}
