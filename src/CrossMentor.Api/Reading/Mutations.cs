using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Reading;

/// <summary>Carries a mutation to its handler and loads what changed, through the caller's own filters, for the payload.</summary>
public sealed class Mutations(EntityLoader loader)
{
    /// <summary>A mutation whose payload shows one object.</summary>
    public async Task<TPayload> AnswerAsync<TInput, TId, T, TPayload>(
        ICommandHandler<TInput, TId> handler, TInput input, Func<T?, IReadOnlyList<Refusal>, TPayload> payload, CancellationToken ct)
        where TInput : ICommandInput
        where TId : struct, ITypedId<TId>
        where T : class
    {
        var outcome = await RunAsync(handler, input, ct);
        return outcome.IsRefused
            ? payload(null, outcome.Refusals)
            : payload(await loader.FindAsync<T, TId>(outcome.Value, ct), []);
    }

    public async Task<Outcome<TResult>> RunAsync<TInput, TResult>(ICommandHandler<TInput, TResult> handler, TInput input, CancellationToken ct)
        where TInput : ICommandInput
        where TResult : notnull
    {
        var outcome = await handler.HandleAsync(input, ct);
        loader.Forget();
        return outcome;
    }
}
