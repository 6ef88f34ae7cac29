using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Knows where in the response its entries stand. Paths are worked out only when an error needs one.</summary>
internal interface IResponsePosition
{
    /// <summary>The path of one entry; null for the root of the response.</summary>
    ResponsePath? PathOf(int index);
}
