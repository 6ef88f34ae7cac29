using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Events;

/// <summary>Notes when and how a sponsor or an ambassador spoke for a programme.</summary>
internal sealed class LogCommunication(CrossMentorDb db, OrganisationDesk desk, TimeProvider clock) : ICommand<LogCommunicationInput, CommunicationId>
{
    public async Task<Outcome<Admitted<CommunicationId>>> AdmitAsync(LogCommunicationInput input, CancellationToken ct)
    {
        var found = await db.Sponsors.VisibleAsync(input.SponsorId, sponsor => sponsor.Id == input.SponsorId, ct);
        return found.Then(sponsor => desk.MayAct(sponsor.ProgrammeId, sponsor.OrganisationId)
            ? Admission.Granted(() => Apply(sponsor, input))
            : Admission.Denied<CommunicationId>(new NotPermitted()));
    }

    private Outcome<CommunicationId> Apply(Sponsor sponsor, LogCommunicationInput input)
    {
        var today = clock.Today();
        return Communication.Log(Ids.New<CommunicationId>(), sponsor, input.Kind, input.SentOn, today).Then<CommunicationId>(logged =>
        {
            db.Communications.Add(logged);
            return logged.Id;
        });
    }
}
