using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Commands;

/// <summary>One mutation, in two steps, so that what is common to all of them can stand between the steps.</summary>
/// <remarks>
/// Admission comes first and answers only what the caller may know: NOT_FOUND and NOT_PERMITTED. Everything else is decided
/// after admission; in between stands the idempotency key, so that a replay tells nothing to a caller who lost its role.
/// Commands change tracked objects and never save: the unit of work saves everything at once.
/// </remarks>
internal interface ICommand<in TInput, TResult>
    where TInput : ICommandInput
    where TResult : notnull
{
    Task<Outcome<Admitted<TResult>>> AdmitAsync(TInput input, CancellationToken ct);
}
