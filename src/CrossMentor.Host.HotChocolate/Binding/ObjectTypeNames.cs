using System.Collections.Concurrent;

namespace CrossMentor.Host.HotChocolate.Binding;

/// <summary>The object type of a value: that of its CLR type, or else that of the nearest base type which has one.</summary>
internal sealed class ObjectTypeNames(IReadOnlyDictionary<string, Type> objectTypes)
{
    private readonly ConcurrentDictionary<Type, string?> names = new(objectTypes.Select(type => KeyValuePair.Create(type.Value, (string?)type.Key)));

    public string? Of(Type clrType) => names.GetOrAdd(clrType, type => type.BaseType is { } parent ? Of(parent) : null);
}
