using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>Questions about the fields of the root types.</summary>
internal static class RootFields
{
    /// <summary>True if several root types have a field of this name, so that a method's name alone does not say whose it is.</summary>
    public static bool IsAmbiguous(Schema schema, string fieldName) => Enum.GetValues<OperationType>()
        .Count(operation => schema.TryGetRootType(operation, out var root) && root.TryGetField(fieldName, out _)) > 1;
}
