using System.Text;
using CrossMentor.Application.Pairs;
using CrossMentor.Application.Privacy.Erasing;
using CrossMentor.Application.Privacy.Exporting;
using CrossMentor.Application.Privacy.Retaining;
using CrossMentor.Application.Programmes;
using CrossMentor.Application.Tests.Auditing;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CrossMentor.Application.Tests.Pairs;

/// <summary>What two people write to each other is theirs: kept only where the programme said so, read by the two alone, gone with its key.</summary>
public sealed class PairContentTests
{
    private const string Canary = "canary-of-the-two";

    private static readonly Actor Mentor = new("the-mentor");
    private static readonly Actor Mentee = new("the-mentee");

    [Fact]
    public async Task Nothing_is_kept_unless_the_manager_said_so_before_the_first_pair()
    {
        await using var world = await WorldAsync(isKept: false);
        var (pair, _) = await PairAsync(world);

        (await WriteAsync(world, Mentor, pair, Canary)).ShouldBeRefusedWith(RefusalCodes.PairContentOff);
        (await world.Product.CountAsync("PairNotes")).ShouldBe(0);
        (await world.Product.CountAsync("PairContentKeys")).ShouldBe(0);
        (await KeepAsync(world, Actor.Manager, isKept: true)).ShouldBeRefusedWith(RefusalCodes.PairContentSettled);
        (await world.ReadProgrammeAsync()).KeepsPairContent.ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_but_the_manager_decides_whether_it_is_kept()
    {
        await using var world = await TestWorld.CreateAsync();
        var coordinator = await world.CoordinatorAsync("Alder");

        (await KeepAsync(world, coordinator, isKept: true)).ShouldBeRefusedWith(RefusalCodes.NotPermitted);
        (await KeepAsync(world, Actor.OtherManager, isKept: true)).ShouldBeRefusedWith(RefusalCodes.NotFound);
        (await KeepAsync(world, Actor.Manager, isKept: true)).ShouldBeAccepted();
        (await KeepAsync(world, Actor.Manager, isKept: false)).ShouldBeAccepted();
        (await world.ReadProgrammeAsync()).KeepsPairContent.ShouldBeFalse();
    }

    [Fact]
    public async Task The_two_read_what_either_wrote_and_nobody_else_writes_or_sees_a_row()
    {
        await using var world = await WorldAsync(isKept: true);
        var (pair, _) = await PairAsync(world);
        (await WriteAsync(world, Mentor, pair, Canary)).ShouldBeAccepted();
        (await WriteAsync(world, Mentee, pair, "an answer", PairNoteKind.Message)).ShouldBeAccepted();

        (await ReadAsync(world, Mentor)).ShouldBe([Canary, "an answer"]);
        (await ReadAsync(world, Mentee)).ShouldBe([Canary, "an answer"]);
        var coordinator = await world.CoordinatorAsync("Alder");
        foreach (var other in new[] { Actor.Manager, coordinator, Actor.OtherManager, Actor.Nobody })
        {
            (await ReadAsync(world, other)).ShouldBeEmpty();
            (await world.Product.ReadAsync(other, db => db.PairContentKeys.CountAsync())).ShouldBe(0);
        }

        (await WriteAsync(world, Actor.Manager, pair, "x")).ShouldBeRefusedWith(RefusalCodes.NotPermitted);
        (await WriteAsync(world, Actor.OtherManager, pair, "x")).ShouldBeRefusedWith(RefusalCodes.NotFound);
    }

    [Fact]
    public async Task The_words_are_in_no_byte_of_the_database_and_in_nothing_an_operator_exports()
    {
        var store = new SqliteStore();
        await using var world = await WorldAsync(isKept: true, store);
        var (pair, people) = await PairAsync(world);
        await WriteAsync(world, Mentor, pair, Canary);

        Encoding.Latin1.GetString(await store.BytesAsync()).ShouldNotContain(Canary);
        var export = await new ExportDesk(world.Product.Services.GetRequiredService<CrossMentorDbFactory>(), world.Product.Clock).WriteAsync(people.Mentor, CancellationToken.None);
        export!.ShouldContain("\"PairNote\"");
        export!.ShouldNotContain(Canary);
    }

    [Fact]
    public async Task Only_its_author_takes_a_note_back()
    {
        await using var world = await WorldAsync(isKept: true);
        var (pair, _) = await PairAsync(world);
        var note = (await WriteAsync(world, Mentor, pair, Canary)).Value;

        (await TakeBackAsync(world, Mentee, note)).ShouldBeRefusedWith(RefusalCodes.NotPermitted);
        (await TakeBackAsync(world, Actor.Manager, note)).ShouldBeRefusedWith(RefusalCodes.NotFound);
        (await ReadAsync(world, Mentor)).ShouldBe([Canary]);
        (await TakeBackAsync(world, Mentor, note)).ShouldBeAccepted();
        (await ReadAsync(world, Mentee)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_who_write_their_first_words_at_the_same_moment_write_under_one_key()
    {
        await using var world = await WorldAsync(isKept: true);
        var (pair, _) = await PairAsync(world);
        var meeting = new Barrier(2);

        var written = await Task.WhenAll(new[] { Mentor, Mentee }.Select(actor => Task.Run(() =>
        {
            meeting.SignalAndWait();
            return WriteAsync(world, actor, pair, actor.Subject);
        })));

        written.ShouldAllBe(note => note.IsAccepted);
        (await world.Product.CountAsync("PairContentKeys")).ShouldBe(1);
        (await ReadAsync(world, Mentor)).ShouldBe([Mentor.Subject, Mentee.Subject]);
    }

    [Fact]
    public async Task Where_nobody_decided_on_a_place_for_keys_no_programme_keeps_anything_and_no_new_pair_begins_to()
    {
        await using var world = await WorldAsync(isKept: true);
        var (pair, _) = await PairAsync(world);

        world.Product.Keys.IsLasting = false;

        (await WriteAsync(world, Mentor, pair, Canary)).ShouldBeRefusedWith(RefusalCodes.PairContentNotOffered);
        (await world.Product.CountAsync("PairContentKeys")).ShouldBe(0);
        await using var other = await TestWorld.CreateAsync();
        other.Product.Keys.IsLasting = false;
        (await KeepAsync(other, Actor.Manager, isKept: true)).ShouldBeRefusedWith(RefusalCodes.PairContentNotOffered);
        (await KeepAsync(other, Actor.Manager, isKept: false)).ShouldBeAccepted();
    }

    [Fact]
    public async Task A_key_that_somebody_took_away_is_not_replaced_beside_what_was_sealed_with_it()
    {
        var store = new SqliteStore();
        await using var world = await WorldAsync(isKept: true, store);
        var (pair, _) = await PairAsync(world);
        await WriteAsync(world, Mentor, pair, Canary);

        await new Tampering(store).DoAsync("DELETE FROM \"PairContentKeys\"");

        (await WriteAsync(world, Mentor, pair, "more")).ShouldBeRefusedWith(RefusalCodes.PairContentUnreadable);
        (await ReadAsync(world, Mentor)).ShouldBe([RefusalCodes.PairContentUnreadable]);
    }

    [Fact]
    public async Task A_lost_key_is_a_refusal_for_readers_and_for_writers()
    {
        await using var world = await WorldAsync(isKept: true);
        var (pair, _) = await PairAsync(world);
        await WriteAsync(world, Mentor, pair, Canary);

        world.Product.Keys.Lose();

        (await ReadAsync(world, Mentor)).ShouldBe([RefusalCodes.PairContentUnreadable]);
        (await WriteAsync(world, Mentor, pair, "more")).ShouldBeRefusedWith(RefusalCodes.PairContentUnreadable);
        (await world.Product.CountAsync("PairNotes")).ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_an_erasure_or_the_end_of_its_time_a_copy_of_the_rows_is_worth_nothing(bool isErased)
    {
        var store = new SqliteStore();
        await using var world = await WorldAsync(isKept: true, store);
        var (pair, people) = await PairAsync(world);
        await WriteAsync(world, Mentor, pair, Canary);
        var tampering = new Tampering(store);
        var stolen = (await tampering.ReadAsync("SELECT * FROM \"PairNotes\"")).Single();

        await EndAsync(world, isErased ? people.Mentee : null, pair);

        (await world.Product.CountAsync("PairNotes")).ShouldBe(0);
        (await world.Product.CountAsync("PairContentKeys")).ShouldBe(0);
        await tampering.DoAsync(
            $"INSERT INTO \"PairNotes\" ({string.Join(", ", stolen.Keys.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", stolen.Keys.Select(name => "@" + name))})",
            [.. stolen.Select(column => ("@" + column.Key, column.Value))]);
        (await ReadAsync(world, Mentor)).ShouldBe([RefusalCodes.PairContentUnreadable]);
    }

    private static async Task EndAsync(TestWorld world, PersonId? erased, PairId pair)
    {
        var databases = world.Product.Services.GetRequiredService<CrossMentorDbFactory>();
        if (erased is { } person)
        {
            (await new ErasureDesk(databases, new NoIssuerAccounts(), world.Product.Clock).EraseAsync(person, ErasureWish.Person, CancellationToken.None)).IsAccepted.ShouldBeTrue();
            return;
        }

        var sweep = new RetentionSweep(databases, new NoIssuerAccounts(), world.Product.Clock);
        (await world.Product.SendAsync<PairId>(Actor.Manager, new UnwindPairInput { PairId = pair, Reason = PairEndReason.NoFit })).ShouldBeAccepted();
        world.Product.Clock.Advance(TimeSpan.FromDays(29));
        await sweep.SweepAsync(CancellationToken.None);
        (await ReadAsync(world, Mentor)).ShouldBe([Canary]);
        world.Product.Clock.Advance(TimeSpan.FromDays(1));
        await sweep.SweepAsync(CancellationToken.None);
    }

    private static async Task<TestWorld> WorldAsync(bool isKept, TestStore? on = null)
    {
        var world = await TestWorld.CreateAsync(on: on);
        await world.EnrolAsync(mentors: 1, mentees: 1);
        if (isKept)
        {
            (await KeepAsync(world, Actor.Manager, isKept: true)).ShouldBeAccepted();
        }

        return world;
    }

    private static async Task<(PairId Pair, (PersonId Mentor, PersonId Mentee) People)> PairAsync(TestWorld world)
    {
        (await world.Product.SendAsync<ProgrammeId>(Actor.Manager, new ActivateProgrammeInput { ProgrammeId = world.Programme, Version = (await world.ReadProgrammeAsync()).Version })).ShouldBeAccepted();
        var mentor = await world.ReadParticipantAsync("Alder", "T1");
        var mentee = await world.ReadParticipantAsync("Birch", "M1");
        var pair = await world.Product.DoAsync<PairId>(Actor.Manager, new ProposePairInput { MentorId = mentor.Id, MenteeId = mentee.Id });
        var now = world.Product.Clock.GetUtcNow();
        await world.Product.GiveAsync(
            RoleGrant.ParticipantOf(Actor.Issuer, Mentor.Subject, mentor.PersonId, mentor.OrganisationId, now),
            RoleGrant.ParticipantOf(Actor.Issuer, Mentee.Subject, mentee.PersonId, mentee.OrganisationId, now));
        return (pair, (mentor.PersonId, mentee.PersonId));
    }

    private static async Task<Outcome<ProgrammeId>> KeepAsync(TestWorld world, Actor actor, bool isKept) => await world.Product.SendAsync<ProgrammeId>(
        actor, new KeepPairContentInput { ProgrammeId = world.Programme, Version = (await world.ReadProgrammeAsync()).Version, IsKept = isKept });

    private static Task<Outcome<PairNoteId>> WriteAsync(TestWorld world, Actor actor, PairId pair, string text, PairNoteKind kind = PairNoteKind.Note)
        => world.Product.SendAsync<PairNoteId>(actor, new WritePairNoteInput { PairId = pair, Kind = kind, Text = text });

    private static Task<Outcome<PairId>> TakeBackAsync(TestWorld world, Actor actor, PairNoteId note)
        => world.Product.SendAsync<PairId>(actor, new TakeBackPairNoteInput { NoteId = note });

    /// <summary>The texts that somebody sees, or the code of why one is not read.</summary>
    private static Task<IReadOnlyList<string>> ReadAsync(TestWorld world, Actor actor) => world.Product.AsAsync<IReadOnlyList<string>>(actor, async scope =>
    {
        var db = scope.GetRequiredService<CrossMentorDb>();
        var notes = await db.PairNotes.AsNoTracking().OrderByDescending(note => note.Author).ToListAsync();
        var texts = await scope.GetRequiredService<PairContent>().ReadAsync(notes, CancellationToken.None);
        return [.. texts.Select(text => text.IsRefused ? text.Refusal.Code : text.Value)];
    });
}
