using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Participants;

public sealed class PersonTests
{
    [Fact]
    public void Everything_that_is_wrong_with_a_person_is_said_at_once()
    {
        var facts = new PersonFacts(
            "", " ", "no address", Function: "R & D", Location: new("NLD", null, "not a zone!"), Languages: ["english language"],
            Skills: ["?"], ExperienceYears: 71, Grade: new("M1", 21));
        Assert.Equal(
            ["country", "email", "experienceYears", "externalId", "function", "grade", "languages.0", "name", "skills.0", "timeZone"],
            Add(facts).Refusals.Cast<InvalidInput>().Select(refusal => refusal.Field).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a@b.example", true)]
    [InlineData("first.last+tag@sub.b-c.example", true)]
    [InlineData("a@b", false)]
    [InlineData("a b@c.example", false)]
    [InlineData("a@b@c.example", false)]
    [InlineData("a@b.example,c@d.example", false)]
    [InlineData("a@b.example\n", false)]
    public void An_email_address_is_one_address(string text, bool isOne) => Assert.Equal(isOne, WellFormed.IsEmail(text));

    [Theory]
    [InlineData("Europe/Copenhagen", true)]
    [InlineData("America/Argentina/Buenos_Aires", true)]
    [InlineData("UTC", true)]
    [InlineData("Etc/GMT+5", true)]
    [InlineData("Europe Copenhagen", false)]
    [InlineData("../../etc/passwd", false)]
    public void A_time_zone_is_an_iana_name(string text, bool isOne) => Assert.Equal(isOne, WellFormed.IsTimeZone(text));

    [Fact]
    public void Facts_are_taken_over_whole_and_in_one_spelling()
    {
        var person = Add(new("E-1", " Some Body ", "", Location: new("nl", " ", null), Languages: ["EN", "zh-hant-tw"], Skills: ["b", "A", "b"])).Value;
        Assert.Equal("Some Body", person.DisplayName);
        Assert.Null(person.Email);
        Assert.Equal(new Location("NL", null, null), person.Location);
        Assert.Equal(["en", "zh-Hant-TW"], person.Languages);
        Assert.Equal(["a", "b"], person.Skills);

        Assert.True(person.Learn(new("E-1", "Some Body")).IsAccepted);
        Assert.Null(person.Location);
        Assert.Empty(person.Skills);
        Assert.Null(person.Grade);
    }

    [Fact]
    public void Refused_facts_change_nothing()
    {
        var person = A.Person();
        Assert.True(person.Learn(new("E-2", "Other", "no address")).IsRefused);
        Assert.Equal(("E-1", "Some Body"), (person.ExternalId, person.DisplayName));
    }

    [Fact]
    public void Nobody_said_anything_is_not_nobody()
    {
        var person = A.Person();
        Assert.Equal(ReportingLineState.Unknown, person.ReportingLine.State);
        _ = person.StateReportingLine(ReportingLine.Top(A.Today));
        Assert.Equal(ReportingLineState.Top, person.ReportingLine.State);
        Assert.Throws<ArgumentException>(() => ReportingLine.To([], A.Today));
    }

    [Fact]
    public void The_same_statement_keeps_the_day_it_was_made()
    {
        var (person, boss) = (A.Person(), A.Person(externalId: "B-1"));
        ReportingEdge solid = new(boss.Id, "B-1", ReportingEdgeKind.Solid), dotted = new(null, "B-2", ReportingEdgeKind.Dotted);
        _ = person.StateReportingLine(ReportingLine.To([solid, dotted], A.Today));
        _ = person.StateReportingLine(ReportingLine.To([dotted, solid, dotted], A.Today.AddDays(9)));
        Assert.Equal(A.Today, person.ReportingLine.StatedOn);

        _ = person.StateReportingLine(ReportingLine.To([solid], A.Today.AddDays(9)));
        Assert.Equal(A.Today.AddDays(9), person.ReportingLine.StatedOn);
    }

    [Fact]
    public void A_manager_who_arrives_later_is_linked()
    {
        var (person, boss, other) = (A.Person(), A.Person(externalId: "B-1"), A.Person(externalId: "B-2"));
        _ = person.StateReportingLine(ReportingLine.To([new(null, "B-1", ReportingEdgeKind.Solid)], A.Today));
        Assert.True(person.HasUnresolvedManager);

        person.ResolveManager(other);
        Assert.True(person.HasUnresolvedManager);

        person.ResolveManager(boss);
        Assert.False(person.HasUnresolvedManager);
        Assert.Equal(boss.Id, Assert.Single(person.ReportingLine.Edges).ManagerId);
        Assert.Equal(A.Today, person.ReportingLine.StatedOn);
    }

    [Fact]
    public void Nobody_is_its_own_manager()
    {
        var person = A.Person();
        Assert.True(person.StateReportingLine(ReportingLine.To([new(person.Id, null, ReportingEdgeKind.Solid)], A.Today)).IsRefused);
        Assert.True(person.StateReportingLine(ReportingLine.To([new(null, "E-1", ReportingEdgeKind.Dotted)], A.Today)).IsRefused);

        // The same external id in another organisation is another person.
        Assert.True(person.StateReportingLine(ReportingLine.To([new(Ids.New<PersonId>(), "E-1", ReportingEdgeKind.Solid)], A.Today)).IsAccepted);
    }

    private static Outcome<Person> Add(PersonFacts facts) => Person.Add(Ids.New<PersonId>(), Ids.New<OrganisationId>(), facts);
}
