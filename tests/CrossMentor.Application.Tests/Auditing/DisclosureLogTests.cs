using CrossMentor.Application.Auditing;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CrossMentor.Application.Tests.Auditing;

/// <summary>What a viewer is shown on a day is written down once, whoever else writes at that moment.</summary>
public sealed class DisclosureLogTests
{
    private const int Requests = 8;

    [Theory]
    [MemberData(nameof(SealedWorld.Databases), MemberType = typeof(SealedWorld))]
    public async Task Requests_that_show_the_same_at_once_write_it_once_and_none_fails(string database)
    {
        await using var sealing = await SealedWorld.CreateAsync(database);
        var people = Enumerable.Range(0, 20).Select(_ => Shown(sealing)).ToList();

        await Task.WhenAll(Enumerable.Range(0, Requests).Select(request => Task.Run(() => NoteAsync(sealing, "same", DataClass.Contact, [.. people.Skip(request)]))));

        (await sealing.Product.CountAsync("Disclosures")).ShouldBe(people.Count);
    }

    [Theory]
    [MemberData(nameof(SealedWorld.Databases), MemberType = typeof(SealedWorld))]
    public async Task Another_viewer_person_class_or_day_is_another_row(string database)
    {
        await using var sealing = await SealedWorld.CreateAsync(database);
        var (one, other) = (Shown(sealing), Shown(sealing));
        await NoteAsync(sealing, "viewer", DataClass.Contact, one);
        await NoteAsync(sealing, "viewer", DataClass.Contact, one, one);
        (await sealing.Product.CountAsync("Disclosures")).ShouldBe(1);

        await NoteAsync(sealing, "another", DataClass.Contact, one);
        await NoteAsync(sealing, "viewer", DataClass.Contact, one, other);
        await NoteAsync(sealing, "viewer", DataClass.Profile, one);
        sealing.Product.Clock.Advance(TimeSpan.FromDays(1));
        await NoteAsync(sealing, "viewer", DataClass.Contact, one);

        (await sealing.Product.CountAsync("Disclosures")).ShouldBe(5);
    }

    private static ShownPerson Shown(SealedWorld sealing)
        => new(Ids.New<PersonId>(), new(sealing.Alder), new(Role.OrganisationCoordinator, new(sealing.Alder)));

    private static Task NoteAsync(SealedWorld sealing, string subject, DataClass data, params ShownPerson[] people)
        => new DisclosureLog(sealing.Product.Services.GetRequiredService<CrossMentorDbFactory>(), sealing.Product.Clock)
            .NoteAsync(new(Actor.Issuer, subject, CallerKind.User, []), data, people, CancellationToken.None);
}
