using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence.Records;

namespace CrossMentor.Application.Commands;

/// <summary>Writes down who did what to which object, in the transaction of the deed: references only, no values.</summary>
internal sealed class AuditedCommand<TInput, TResult>(ICommand<TInput, TResult> inner, AuditTrail trail)
    : ICommand<TInput, TResult>
    where TInput : ICommandInput
    where TResult : notnull
{
    public async Task<Outcome<Admitted<TResult>>> AdmitAsync(TInput input, CancellationToken ct)
    {
        var admitted = await inner.AdmitAsync(input, ct);
        return admitted.IsRefused ? admitted : Admission.Granted(token => ApplyAsync(input, admitted.Value, token));
    }

    private async Task<Outcome<TResult>> ApplyAsync(TInput input, Admitted<TResult> admitted, CancellationToken ct)
    {
        var outcome = await admitted.ApplyAsync(ct);
        if (outcome.IsAccepted)
        {
            var (type, id) = AuditedObject.Of(input, outcome.Value);
            trail.Note(input, type, id, AuditEntry.Accepted);
        }

        return outcome;
    }
}
