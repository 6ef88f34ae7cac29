using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Commands;

/// <summary>Stands before every handler: nothing is changed for nobody.</summary>
internal sealed class CallerRequired<TInput, TResult>(ICommandHandler<TInput, TResult> inner, ICallerScope scope)
    : ICommandHandler<TInput, TResult>
    where TInput : ICommandInput
    where TResult : notnull
{
    public Task<Outcome<TResult>> HandleAsync(TInput input, CancellationToken ct)
        => scope.Caller is null ? throw new UnauthenticatedException() : inner.HandleAsync(input, ct);
}
