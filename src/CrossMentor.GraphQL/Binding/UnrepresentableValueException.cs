namespace CrossMentor.GraphQL.Binding;

/// <summary>A function gave a value that its scalar or enum cannot represent (sec-Scalars, Result Coercion). The message is for the client.</summary>
public sealed class UnrepresentableValueException : Exception
{
    internal UnrepresentableValueException(string type, object? value)
        : base($"{type} cannot represent value: {value}")
    {
    }
}
