using System.Collections.Immutable;
using System.Globalization;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Cost;

/// <summary>What the schema says about the cost of one field: its own weight, the size of its list, and the lists below that it sizes.</summary>
internal sealed class FieldWeight
{
    /// <summary>What a list without <c>@listSize</c> is taken to hold.</summary>
    public const int DefaultListSize = 10;

    private readonly ImmutableArray<string> sizedFields = [];

    public FieldWeight(OutputField definition)
    {
        IsList = CostDirectives.IsList(definition.Type);
        Weight = CostDirectives.WeightOf(definition.AppliedDirectives, definition.Type.Named is CompositeType ? 1 : 0);
        LeafWeight = definition.Type.Named is CompositeType ? 0 : CostDirectives.WeightOf(definition.Type.Named.AppliedDirectives, otherwise: 0);
        for (var type = Inner(definition.Type); CostDirectives.IsList(type); type = Inner(type))
        {
            InnerListsSize *= DefaultListSize;
        }

        if (!CostDirectives.TryFind(definition.AppliedDirectives, CostDirectives.ListSize, out var directive))
        {
            return;
        }

        sizedFields = CostDirectives.Strings(directive, "sizedFields");
        SlicingArguments = CostDirectives.Strings(directive, "slicingArguments");
        RequiresOneSlicingArgument = SlicingArguments.Length > 0
            && directive.TryGetValue("requireOneSlicingArgument", out var required)
            && required is BooleanValue { IsTrue: true };
        if (directive.TryGetValue("assumedSize", out var assumed) && assumed is IntValue number)
        {
            AssumedSize = int.Parse(number.Text, CultureInfo.InvariantCulture);
        }
    }

    public double Weight { get; }

    /// <summary>What each scalar or enum value of the field costs; 0 for fields of composite types.</summary>
    public double LeafWeight { get; }

    public bool IsList { get; }

    public int AssumedSize { get; } = DefaultListSize;

    public ImmutableArray<string> SlicingArguments { get; } = [];

    public bool RequiresOneSlicingArgument { get; }

    /// <summary>How many values each item of the list holds if the items are lists themselves.</summary>
    public double InnerListsSize { get; } = 1;

    /// <summary>True if the arguments of this field decide how long the list of that field below is.</summary>
    public bool Sizes(string fieldBelow) => sizedFields.Contains(fieldBelow);

    /// <summary>True if the size that the directive names is that of the field's own list.</summary>
    public bool SizesItself => sizedFields.IsEmpty;

    private static SchemaType Inner(SchemaType type) => type.Nullable is ListType list ? list.Item : type.Named;
}
