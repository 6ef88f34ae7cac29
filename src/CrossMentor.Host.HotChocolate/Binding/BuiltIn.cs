namespace CrossMentor.Host.HotChocolate.Binding;

/// <summary>What the specification defines, and Hot Chocolate therefore brings along.</summary>
internal static class BuiltIn
{
    public static bool IsScalar(string name) => name is "Int" or "Float" or "String" or "Boolean" or "ID";
}
