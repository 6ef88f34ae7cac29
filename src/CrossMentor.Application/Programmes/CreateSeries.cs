using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Programmes;

/// <summary>Begins a series; whoever does it may open its editions.</summary>
internal sealed class CreateSeries(CrossMentorDb db, CallerScope scope) : ICommand<CreateSeriesInput, ProgrammeSeriesId>
{
    public Task<Outcome<Admitted<ProgrammeSeriesId>>> AdmitAsync(CreateSeriesInput input, CancellationToken ct)
        => Task.FromResult(scope.Require().MayCreate
            ? Admission.Granted(() => Apply(input))
            : Admission.Denied<ProgrammeSeriesId>(new NotPermitted()));

    private Outcome<ProgrammeSeriesId> Apply(CreateSeriesInput input)
    {
        var patron = input.Patron is null ? null : new Patron(input.Patron.Name, input.Patron.Office);
        return ProgrammeSeries.Begin(Ids.New<ProgrammeSeriesId>(), input.Name, patron, scope.Require()).Then<ProgrammeSeriesId>(series =>
        {
            db.ProgrammeSeries.Add(series);
            return series.Id;
        });
    }
}
