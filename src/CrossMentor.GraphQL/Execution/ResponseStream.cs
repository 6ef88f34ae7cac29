namespace CrossMentor.GraphQL.Execution;

/// <summary>Responses that follow one after the other: the events of a subscription, or the parts of an incremental answer.</summary>
/// <remarks>One reader at a time. Disposing it gives up whatever is still under way.</remarks>
public abstract class ResponseStream : IAsyncDisposable
{
    /// <summary>True once the source of the responses has failed: the response last written says so, and none follows.</summary>
    public virtual bool HasFailed => false;

    /// <summary>
    /// Waits until there is a response to write, so that services can be made when they are needed; false at the end of the stream.
    /// Whoever needs no services of the moment may leave it out.
    /// </summary>
    /// <param name="ct">Gives up waiting, and with it the stream.</param>
    public virtual ValueTask<bool> WaitAsync(CancellationToken ct) => new(true);

    /// <summary>Waits for the next response and writes it; false at the end of the stream, with nothing written.</summary>
    /// <param name="response">Where the response is written, as one whole JSON object.</param>
    /// <param name="services">The services that the resolvers of this response are given.</param>
    /// <param name="ct">Gives up waiting, and with it the stream.</param>
    public abstract ValueTask<bool> WriteNextAsync(ResponseBuffer response, IServiceProvider services, CancellationToken ct);

    public abstract ValueTask DisposeAsync();
}
