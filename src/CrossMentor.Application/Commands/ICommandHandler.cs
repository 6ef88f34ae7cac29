using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Commands;

/// <summary>Carries out one mutation for the caller of the current scope: whole, or refused with nothing written.</summary>
/// <typeparam name="TInput">Named and shaped like the input of the mutation in the schema.</typeparam>
/// <typeparam name="TResult">What changed, by id. Payloads load it again, through the filters of the caller.</typeparam>
public interface ICommandHandler<in TInput, TResult>
    where TInput : ICommandInput
    where TResult : notnull
{
    /// <exception cref="UnauthenticatedException">The scope has no caller.</exception>
    Task<Outcome<TResult>> HandleAsync(TInput input, CancellationToken ct);
}
