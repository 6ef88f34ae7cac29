using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>A leaf type with a closed list of values (sec-Enums).</summary>
public sealed class EnumType : NamedType
{
    private readonly Dictionary<string, EnumTypeValue> valuesByName = new(StringComparer.Ordinal);

    internal EnumType(string name)
        : base(name)
    {
    }

    public ImmutableArray<EnumTypeValue> Values { get; private set; } = [];

    public bool TryGetValue(string name, [NotNullWhen(true)] out EnumTypeValue? value) => valuesByName.TryGetValue(name, out value);

    internal void SetValues(ImmutableArray<EnumTypeValue> values)
    {
        Values = values;
        foreach (var value in values)
        {
            valuesByName[value.Name] = value;
        }
    }
}
