namespace CrossMentor.GraphQL.Execution;

/// <summary>What a parameter of a resolver method receives. The cases in this class are all there are.</summary>
public abstract record BoundParameter
{
    private BoundParameter()
    {
    }

    public sealed record OfArgument(BoundArgument Argument) : BoundParameter;

    public sealed record OfService(Type Type) : BoundParameter;

    /// <summary>The schema itself, which introspection reads.</summary>
    public sealed record OfConstant(object Value) : BoundParameter;

    public sealed record OfSelection : BoundParameter;
}
