namespace CrossMentor.GraphQL.Execution;

/// <summary>How a request ended; a transport turns it into its own status.</summary>
public enum OperationOutcome
{
    /// <summary>Executed without errors.</summary>
    Succeeded,

    /// <summary>Executed, and the response has both data and errors.</summary>
    PartlySucceeded,

    /// <summary>Executed, but errors left nothing of the data: <c>data</c> is null.</summary>
    Failed,

    /// <summary>The document does not parse.</summary>
    SyntaxError,

    /// <summary>
    /// The document does not fit the schema, passes a limit, or has no operation that was asked for; or the events of a subscription
    /// could not be had.
    /// </summary>
    Refused,

    /// <summary>The variables do not fit the operation.</summary>
    VariablesRefused,

    /// <summary>The operation is of a kind that the transport does not allow.</summary>
    OperationNotAllowed,

    /// <summary>The client has spent what it may for now.</summary>
    BudgetSpent,

    /// <summary>The operation ran longer than allowed and was given up.</summary>
    TimedOut,
}
