using CrossMentor.Application.Commands;
using CrossMentor.Application.Participants;
using CrossMentor.Application.Steering;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Appoints a juror: an organisation one of its own, the manager anybody. It tells the code with which the person takes the seat.</summary>
internal sealed class AppointJuror(CrossMentorDb db, PrizeDesk desk, SteeringDesk steering, TimeProvider clock) : ICommand<AppointJurorInput, IssuedJurySeat>
{
    public async Task<Outcome<Admitted<IssuedJurySeat>>> AdmitAsync(AppointJurorInput input, CancellationToken ct)
    {
        var prize = await desk.FindAsync(input.PrizeId, ct);
        if (prize.IsRefused)
        {
            return Admission.Denied<IssuedJurySeat>(prize.Refusals);
        }

        var found = await steering.FindAsync(prize.Value.ProgrammeId, input.OrganisationId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(prize.Value, programme, input, token)));
    }

    private async Task<Outcome<IssuedJurySeat>> ApplyAsync(Prize prize, Programme programme, AppointJurorInput input, CancellationToken ct)
    {
        var takesPart = await steering.CheckTakesPartAsync(programme.Id, input.OrganisationId, ct);
        if (takesPart.IsRefused)
        {
            return takesPart.Refusal;
        }

        var appointed = await db.Jurors.CountAsync(other => other.PrizeId == prize.Id, ct);
        var code = InvitationCode.New();
        return Juror.Appoint(
            Ids.New<JurorId>(), prize, programme, new(input.OrganisationId, input.Name, input.JobTitle), InvitationCode.HashOf(code), clock.GetUtcNow(), appointed).Then<IssuedJurySeat>(juror =>
        {
            db.Jurors.Add(juror);
            return new IssuedJurySeat(juror.Id) { Code = code };
        });
    }
}
