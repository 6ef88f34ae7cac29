using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>The status code of each outcome (GraphQL over HTTP, Status Codes).</summary>
internal static class ResponseStatus
{
    /// <summary>"Partial Success": data with errors. The draft's own code, meant for its own media type only.</summary>
    public const int PartialSuccess = 294;

    public static int Of(OperationOutcome outcome, ResponseMediaType type) => outcome switch
    {
        OperationOutcome.Succeeded => StatusCodes.Status200OK,
        OperationOutcome.PartlySucceeded or OperationOutcome.Failed =>
            type == ResponseMediaType.GraphQL ? PartialSuccess : StatusCodes.Status200OK,
        OperationOutcome.SyntaxError => StatusCodes.Status400BadRequest,
        OperationOutcome.OperationNotAllowed => StatusCodes.Status422UnprocessableEntity,
        OperationOutcome.BudgetSpent => StatusCodes.Status429TooManyRequests,
        OperationOutcome.TimedOut => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    /// <summary>Only successes are relabelled for older clients; an error must be recognisable as a GraphQL response.</summary>
    public static ResponseMediaType LabelOf(int status, ResponseMediaType chosen) =>
        status < StatusCodes.Status300MultipleChoices ? chosen : ResponseMediaType.GraphQL;
}
