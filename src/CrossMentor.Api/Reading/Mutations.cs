using CrossMentor.Application.Codes;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Reading;

/// <summary>Carries a mutation to its handler and loads what changed, through the caller's own filters, for the payload.</summary>
public sealed class Mutations(EntityLoader loader)
{
    /// <summary>A mutation whose payload shows one object.</summary>
    public Task<TPayload> AnswerAsync<TInput, TId, T, TPayload>(
        ICommandHandler<TInput, TId> handler, TInput input, Func<T?, IReadOnlyList<Refusal>, TPayload> payload, CancellationToken ct)
        where TInput : ICommandInput
        where TId : struct, ITypedId<TId>
        where T : class
        => AnswerAsync(handler, input, id => loader.FindAsync<T, TId>(id, ct), _ => null, (T? changed, string? _, IReadOnlyList<Refusal> errors) => payload(changed, errors), ct);

    /// <summary>A mutation that appoints somebody to a seat: its payload shows the seat, and the code that takes it.</summary>
    public Task<TPayload> AnswerAsync<TInput, TId, T, TPayload>(
        ICommandHandler<TInput, IssuedSeat<TId>> handler, TInput input, Func<T?, string?, IReadOnlyList<Refusal>, TPayload> payload, CancellationToken ct)
        where TInput : ICommandInput
        where TId : struct, ITypedId<TId>
        where T : Seat
        => AnswerAsync(handler, input, seat => loader.FindAsync<T, TId>(seat.Id, ct), seat => seat.Code, payload, ct);

    /// <summary>A mutation whose payload shows what it changed, and something that is told once.</summary>
    public async Task<TPayload> AnswerAsync<TInput, TResult, T, TPayload>(
        ICommandHandler<TInput, TResult> handler,
        TInput input,
        Func<TResult, Task<T?>> load,
        Func<TResult, string?> told,
        Func<T?, string?, IReadOnlyList<Refusal>, TPayload> payload,
        CancellationToken ct)
        where TInput : ICommandInput
        where TResult : notnull
        where T : class
    {
        var outcome = await RunAsync(handler, input, ct);
        return outcome.IsRefused
            ? payload(null, null, outcome.Refusals)
            : payload(await load(outcome.Value), told(outcome.Value), []);
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
