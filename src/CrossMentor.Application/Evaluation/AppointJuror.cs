using CrossMentor.Application.Codes;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Steering;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Appoints a juror: an organisation one of its own, the manager anybody. It tells the code with which the person takes the seat.</summary>
internal sealed class AppointJuror(CrossMentorDb db, PrizeDesk desk, SteeringDesk steering, TimeProvider clock) : ICommand<AppointJurorInput, IssuedSeat<JurorId>>
{
    public async Task<Outcome<Admitted<IssuedSeat<JurorId>>>> AdmitAsync(AppointJurorInput input, CancellationToken ct)
    {
        var prize = await desk.FindAsync(input.PrizeId, ct);
        if (prize.IsRefused)
        {
            return Admission.Denied<IssuedSeat<JurorId>>(prize.Refusals);
        }

        var found = await steering.FindAsync(prize.Value.ProgrammeId, input.OrganisationId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(prize.Value, programme, input, token)));
    }

    private async Task<Outcome<IssuedSeat<JurorId>>> ApplyAsync(Prize prize, Programme programme, AppointJurorInput input, CancellationToken ct)
    {
        var takesPart = await steering.CheckTakesPartAsync(programme.Id, input.OrganisationId, ct);
        if (takesPart.IsRefused)
        {
            return takesPart.Refusal;
        }

        var appointed = await db.Jurors.CountAsync(other => other.PrizeId == prize.Id, ct);
        var code = InvitationCode.New();
        return Juror.Appoint(
            Ids.New<JurorId>(), prize, programme, new(input.OrganisationId, input.Name, input.JobTitle), InvitationCode.HashOf(code), clock.GetUtcNow(), appointed).Then<IssuedSeat<JurorId>>(juror =>
        {
            db.Jurors.Add(juror);
            return new IssuedSeat<JurorId>(juror.Id) { Code = code };
        });
    }
}
