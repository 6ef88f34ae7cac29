using CrossMentor.GraphQL.AspNetCore.Incremental;
using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.Execution;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>In which forms a client takes an answer (GraphQL over HTTP, Accept): worked out once for each header.</summary>
/// <param name="Whole">What a single response is sent as; null if the client takes streams of responses only.</param>
/// <param name="InParts">How an answer that comes in parts is sent; null if the client takes none, or likes one whole response better.</param>
/// <param name="TakesEvents">True if the client takes a stream of events, and with it subscriptions.</param>
internal sealed record AcceptedForms(ResponseMediaType? Whole, IncrementalForm? InParts, bool TakesEvents)
{
    // Clients are few kinds of programs, each of which always writes the same header.
    private static readonly AcceptMemory Remembered = new(accept => Parse(accept));

    /// <summary>For clients that do not care.</summary>
    public static AcceptedForms Json { get; } = new(ResponseMediaType.Json, InParts: null, TakesEvents: false);

    /// <summary>True if the client takes nothing that this server sends.</summary>
    public bool AreNone => Whole is null && InParts is null;

    public static AcceptedForms Of(StringValues accept) => accept.Count switch
    {
        0 => Json,
        1 => accept[0] is { Length: > 0 } only ? Remembered.Choose(only) : Json,
        _ => Parse(accept),
    };

    /// <summary>The same as the engine has to know it.</summary>
    /// <param name="hasPlace">False if the server has no place left for answers in parts.</param>
    public ResponseForms ToResponseForms(bool hasPlace) =>
        (hasPlace && InParts is not null ? ResponseForms.Incremental : ResponseForms.Single)
        | (TakesEvents ? ResponseForms.Events : ResponseForms.Single);

    private static AcceptedForms Parse(StringValues accept) => MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges)
        ? new AcceptedForms(ResponseMediaType.Choose(ranges), IncrementalForm.Choose(ranges), EventStreamWriter.IsNamedIn(ranges))
        : new AcceptedForms(Whole: null, InParts: null, TakesEvents: false);
}
