namespace CrossMentor.GraphQL.Execution;

/// <summary>Which forms of answer a transport can carry besides one whole response.</summary>
[Flags]
public enum ResponseForms
{
    /// <summary>One response, and nothing after it.</summary>
    Single = 0,

    /// <summary>A first response and what was deferred or streamed after it.</summary>
    Incremental = 1,

    /// <summary>One response for each event of a subscription (sec-Subscription).</summary>
    Events = 2,
}
