using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants.Rosters;

/// <summary>Takes one roster into the tracked objects of its world. When there is a problem the objects are thrown away, not saved.</summary>
internal sealed class RosterTaking(RosterWorld world, RosterSheet sheet, RosterProblems problems, DateTimeOffset now, DateOnly today)
{
    private readonly List<TakenRow> taken = [];
    private readonly HashSet<PersonId> newcomers = [];
    private readonly List<Person> appeared = [];
    private readonly RosterReportingLines reportingLines = new(world, sheet, problems, today);

    /// <summary>People who were not known in their organisations before, or not by this address.</summary>
    public IReadOnlyList<Person> Appeared => appeared;

    public RosterReport Take()
    {
        TakePeople();
        TakeReportingLines();
        var enrolments = new RosterEnrolment(world, sheet, problems);
        enrolments.Enrol(taken);
        return Report(enrolments);
    }

    private void TakePeople()
    {
        var check = new RosterRowCheck(world, sheet, problems);
        var lineOf = new Dictionary<PersonKey, int>();
        foreach (var line in sheet.Lines)
        {
            var organisation = check.FindOrganisation(line);
            if (organisation is null)
            {
                check.CheckWithoutOrganisation(line);
                continue;
            }

            var key = new PersonKey(organisation.Id, line.Row.ExternalId.Trim());
            if (key.ExternalId.Length > 0 && !lineOf.TryAdd(key, line.Line))
            {
                problems.Add(line.Line, RosterColumns.ExternalId, RosterProblemCodes.DuplicateRow, $"Line {lineOf[key]} has the same person. Keep one line.");
                continue;
            }

            var person = world.People.GetValueOrDefault(key);
            if (check.ReadFacts(line, organisation, person) is { } facts)
            {
                Learn(line, key, person, facts);
            }
        }
    }

    private void Learn(RosterLine line, PersonKey key, Person? person, PersonFacts facts)
    {
        var (rank, email) = (person?.GradeRank, person?.Email);
        var learnt = person is null ? Person.Add(Ids.New<PersonId>(), key.OrganisationId, facts) : person.Learn(facts);
        if (learnt.IsRefused)
        {
            foreach (var refusal in learnt.Refusals)
            {
                problems.Add(line.Line, null, RosterProblemCodes.BadValue, refusal.Message);
            }

            return;
        }

        if (person is null)
        {
            world.Db.People.Add(learnt.Value);
            world.People.Add(key, learnt.Value);
            world.Ids.Add(key, learnt.Value.Id);
            newcomers.Add(learnt.Value.Id);
        }

        // What somebody was before is overwritten, so the history of grades is kept beside it.
        if (learnt.Value.GradeRank != rank && EmploymentFact.OfGrade(Ids.New<EmploymentFactId>(), learnt.Value, today, now) is { } grade)
        {
            world.Db.EmploymentFacts.Add(grade);
        }

        if (learnt.Value.Email is { } address && (email is null || Person.EmailKeyOf(email) != Person.EmailKeyOf(address)))
        {
            appeared.Add(learnt.Value);
        }

        taken.Add(new(line, key, learnt.Value));
    }

    private void TakeReportingLines()
    {
        foreach (var row in taken)
        {
            reportingLines.State(row);
        }

        reportingLines.LinkArrivals();
        reportingLines.CheckCycles(taken);
    }

    private RosterReport Report(RosterEnrolment enrolments)
    {
        var changed = taken.Count(row => !newcomers.Contains(row.Person.Id)
            && (HasChanged(row.Person) || enrolments.HasChanged(row.Person.Id)));
        return new(
            taken.Count,
            newcomers.Count,
            changed,
            taken.Count - newcomers.Count - changed,
            enrolments.MentorsEnrolled,
            enrolments.MenteesEnrolled,
            reportingLines.UnresolvedManagers);
    }

    // Asking for the entry compares the person with what was read, value by value.
    private bool HasChanged(Person person) => world.Db.Entry(person).State == EntityState.Modified;
}

/// <summary>A row whose person was taken.</summary>
internal sealed record TakenRow(RosterLine Line, PersonKey Key, Person Person)
{
    public RosterRowInput Row => Line.Row;
}
