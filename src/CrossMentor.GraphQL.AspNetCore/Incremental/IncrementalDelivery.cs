using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.Incremental;

/// <summary>Sends answers in several responses, each as soon as it is there.</summary>
internal sealed class IncrementalDelivery(OperationGate gate, GraphQLOptions options, TimeProvider time)
{
    private int running;

    /// <summary>Takes one of the places there are; false if all are taken, and then the answer has to be sent whole.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref running) <= options.Incremental.MaxAnswers)
        {
            return true;
        }

        Leave();
        return false;
    }

    public void Leave() => Interlocked.Decrement(ref running);

    /// <summary>Sends what is in the buffer already, what follows if anything does, and the end. Disposes the stream.</summary>
    public async Task SendAsync(
        HttpContext context, IServiceProvider services, IncrementalForm form, ResponseBuffer buffer, ResponseStream? following)
    {
        await using var stream = following;
        var ct = context.RequestAborted;
        IResponseWriter writer = form == IncrementalForm.EventStream
            ? await EventStreamWriter.OpenAsync(context)
            : MultipartWriter.Open(context, form);
        do
        {
            await writer.NextAsync(buffer, ct);
        }
        while (stream is not null && await ReadAsync(stream, services, buffer, ct));
        await writer.CompleteAsync(ct);
    }

    /// <summary>Waits for a turn and for the next response; false at the end.</summary>
    private async Task<bool> ReadAsync(ResponseStream stream, IServiceProvider services, ResponseBuffer buffer, CancellationToken ct)
    {
        buffer.Truncate(0);
        using var turn = await gate.EnterLateAsync(time, ct);
        return await stream.WriteNextAsync(buffer, services, ct);
    }
}
