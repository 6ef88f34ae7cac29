using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Persistence.Storage;

/// <summary>All typed identifiers of the domain, so that none can be forgotten.</summary>
internal static class TypedIds
{
    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(ITypedId<>).Assembly.GetTypes().Where(IsTypedId).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static bool IsTypedId(Type type) => type.IsValueType
        && type.GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ITypedId<>));
}
