using System.Text;
using System.Text.Json;
using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Execution;

/// <summary>A request to execute an operation, whatever transport it came by.</summary>
/// <param name="Document">The document as UTF-8.</param>
public readonly record struct OperationRequest(ReadOnlyMemory<byte> Document)
{
    public OperationRequest(string document)
        : this(Encoding.UTF8.GetBytes(document))
    {
    }

    /// <summary>Which operation of the document; null if it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object, or undefined or null for no variables. Must stay valid until the operation has ended.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>True for a transport that may only read, as GET.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>True if the response is to say what the operation cost.</summary>
    public bool ReportsCost { get; init; }

    /// <summary>What the client may still spend; null for no budget.</summary>
    public IOperationBudget? Budget { get; init; }

    /// <summary>True for a client that may not ask for <c>__schema</c> and <c>__type</c>.</summary>
    public bool RefusesIntrospection { get; init; }

    /// <summary>What the transport can carry besides one whole response.</summary>
    public ResponseForms Forms { get; init; }
}
