using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Commands;

/// <summary>Writes down what was refused to whom. The refused change itself is gone by then, so the entry is stored on its own.</summary>
internal sealed class AuditedRefusals<TInput, TResult>(ICommandHandler<TInput, TResult> inner, CrossMentorDb db, AuditTrail trail)
    : ICommandHandler<TInput, TResult>
    where TInput : ICommandInput
    where TResult : notnull
{
    public async Task<Outcome<TResult>> HandleAsync(TInput input, CancellationToken ct)
    {
        var outcome = await inner.HandleAsync(input, ct);
        if (outcome.IsRefused && input is not IRehearsable { DryRun: true })
        {
            trail.Note(input, type: null, id: null, outcome.Refusal.Code);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        return outcome;
    }
}
