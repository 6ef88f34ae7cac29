using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>A variable of a generated operation.</summary>
/// <param name="Name">The name without the dollar sign.</param>
/// <param name="Type">The type of its values, null left aside.</param>
/// <param name="IsNonNull">Whether the variable's own type forbids null.</param>
/// <param name="Default">The default as GraphQL text; null if there is none.</param>
internal sealed record GeneratedVariable(string Name, SchemaType Type, bool IsNonNull, string? Default)
{
    public string TypeText => IsNonNull ? $"{Type}!" : Type.ToString();

    public override string ToString() => Default is null ? $"${Name}: {TypeText}" : $"${Name}: {TypeText} = {Default}";
}
