using System.Globalization;
using System.Text.Json;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>How the list of one field is streamed (sec--stream of the incremental delivery proposal).</summary>
/// <param name="Label">What the client calls the stream.</param>
/// <param name="InitialCount">How many items come with the list itself: a literal or a variable; null for none.</param>
internal sealed record StreamUsage(string? Label, Value? InitialCount)
{
    /// <summary>How many items come with the list itself; null if the value is no whole number of at least zero.</summary>
    public int? InitialCountIn(VariableValues variables) => InitialCount switch
    {
        null => 0,
        Variable variable => variables.TryGet(variable.Name, out var node) ? CountOf(node) : 0,
        _ => CountOf(new InputNode(InitialCount)),
    };

    // Validation and coercion have seen to it that a number is whole.
    private static int? CountOf(in InputNode node)
    {
        double? number = node.Literal switch
        {
            IntValue literal => double.Parse(literal.Text, CultureInfo.InvariantCulture),
            null when node.Json.ValueKind == JsonValueKind.Number => node.Json.GetDouble(),
            _ => null,
        };
        return number is >= 0 and <= int.MaxValue ? (int)number : null;
    }
}
