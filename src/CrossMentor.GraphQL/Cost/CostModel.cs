using System.Collections.Concurrent;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Cost;

/// <summary>The weights of one schema. Introspection has one price at its root, and nothing below it counts: its size is the schema's.</summary>
internal sealed class CostModel(Schema schema)
{
    /// <summary>About what the usual introspection query costs to answer, compared with fields of weight 1.</summary>
    public const double Introspection = 100;

    private const string IntrospectionPrefix = "__";

    private readonly ConcurrentDictionary<OutputField, FieldWeight> fields = new();

    public static double WeightOf(ObjectType type) =>
        IsIntrospection(type) ? 0 : CostDirectives.WeightOf(type.AppliedDirectives, otherwise: 1);

    /// <summary>The price of a selected field; how often it is paid is for the plan to say.</summary>
    public FieldPrice PriceOf(ObjectType parent, OutputField field, IEnumerable<Language.Field> occurrences, string[] variables)
    {
        if (IsIntrospection(parent))
        {
            return FieldPrice.Free;
        }

        if (field == schema.MetaFields.Schema || field == schema.MetaFields.Type)
        {
            return FieldPrice.Fixed(Introspection);
        }

        var weight = fields.GetOrAdd(field, definition => new FieldWeight(definition));
        return new FieldPrice(weight, RawPrice.Of(schema, field, weight.Weight, [.. occurrences]), ListLength.Of(field, weight, occurrences.First(), variables));
    }

    private static bool IsIntrospection(ObjectType type) => type.Name.StartsWith(IntrospectionPrefix, StringComparison.Ordinal);
}
