using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>An object or interface type: it has fields and may implement interfaces.</summary>
public abstract class FieldedType : CompositeType
{
    private readonly Dictionary<string, OutputField> fieldsByName = new(StringComparer.Ordinal);

    private protected FieldedType(string name)
        : base(name)
    {
    }

    /// <summary>The fields in source order, those of extensions last.</summary>
    public ImmutableArray<OutputField> Fields { get; private set; } = [];

    /// <summary>The interfaces the type declares, in source order.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; internal set; } = [];

    public bool TryGetField(string name, [NotNullWhen(true)] out OutputField? field) => fieldsByName.TryGetValue(name, out field);

    internal void SetFields(ImmutableArray<OutputField> fields)
    {
        Fields = fields;
        foreach (var field in fields)
        {
            fieldsByName[field.Name] = field;
        }
    }
}
