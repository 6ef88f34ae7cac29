using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using CrossMentor.Api.Tests.Pairs;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Histories;

/// <summary>Mentors, mentees and a manager who all work at once at the pairs of one programme, and note what they asked for and what they were told.</summary>
internal sealed class PairCrowd
{
    public static readonly string[] Mentors = ["mentor-0", "mentor-1"];
    public static readonly string[] Mentees = ["mentee-0", "mentee-1", "mentee-2"];

    /// <summary>The people beside the manager, who need a client.</summary>
    public static readonly string[] People = [.. Mentors, .. Mentees];

    private const int ManagersAtOnce = 2;
    private const int ChoiceAmongLast = 3;
    private static readonly TimeSpan DeathMax = TimeSpan.FromSeconds(60);

    private readonly IPairServer server;
    private readonly int seed;
    private readonly ConcurrentQueue<Func<HistoryCall<PairAction>>> notes = [];
    private readonly ConcurrentDictionary<int, KnownPair> pairs = [];
    private readonly ConcurrentDictionary<(int Pair, int DaysAgo), string> sessions = [];
    private readonly Dictionary<string, string> participants = new(StringComparer.Ordinal);
    private MadeProgramme programme = new("", "", 0);
    private string pairOfBefore = "";
    private int proposals;
    private int calls;
    private int turns;
    private int interrupted;

    private PairCrowd(IPairServer server, int seed) => (this.server, this.seed) = (server, seed);

    /// <summary>How many calls met a server that died.</summary>
    public int Interrupted => interrupted;

    /// <summary>A programme that goes on, with people who have one place each and have accepted their invitations.</summary>
    public static async Task<PairCrowd> GatherAsync(IPairServer server, string name, int seed)
    {
        var crowd = new PairCrowd(server, seed);
        var manager = (await server.ReachAsync(IPairServer.Manager)).Api;
        var workshop = new Workshop(manager, name);
        var (giving, receiving) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Receiving"));
        var made = (await manager.AcceptedAsync("createProgramme", Programme(workshop.Named("History")), "programme { id name version }")).GetProperty("programme");
        crowd.programme = new(made.Id(), made.Text("name"), made.Version());
        await workshop.JoinAsync(crowd.programme, giving, "PROVIDES_MENTORS", 50, 0);
        await workshop.JoinAsync(crowd.programme, receiving, "PROVIDES_MENTEES", 0, 50);
        await workshop.ImportAsync(crowd.programme, RosterRow.Mentor(giving, "First mentor"), RosterRow.Mentee(receiving, "First mentee"));
        var run = await workshop.MatchAsync(crowd.programme);
        await workshop.ImportAsync(
            crowd.programme,
            [.. Mentors.Select(mentor => RosterRow.Mentor(giving, mentor) with { Capacity = 1 }), .. Mentees.Select(mentee => RosterRow.Mentee(receiving, mentee))]);
        await workshop.PublishAsync(run);
        crowd.pairOfBefore = Assert.Single(await workshop.PairsAsync(crowd.programme)).Id();
        foreach (var person in People)
        {
            var participantId = await workshop.ParticipantIdAsync(crowd.programme, person);
            var invited = await manager.AcceptedAsync("inviteParticipant", new { participantId }, "code");
            await (await server.ReachAsync(person)).Api.AcceptedAsync("acceptInvitation", new { code = invited.Text("code") }, "person { id }");
            crowd.participants.Add(person, participantId);
        }

        return crowd;
    }

    /// <summary>Everybody asks for so many things, one after the other, all at the same time; other things each time.</summary>
    public async Task WorkAsync(int callsOfEach)
    {
        string[] workers = [.. People, .. Enumerable.Repeat(IPairServer.Manager, ManagersAtOnce)];
        var first = seed + (turns++ * workers.Length);
        await Task.WhenAll(workers.Select((worker, number) => Task.Run(() => WorkAsync(worker, new Random(first + number), callsOfEach))));

        // What is there in the end is what all of them left.
        await ReadAsync();
    }

    public IReadOnlyList<HistoryCall<PairAction>> History() => [.. notes.Select(note => note())];

    private async Task WorkAsync(string worker, Random random, int count)
    {
        for (var done = 0; done < count; done++)
        {
            await (worker switch
            {
                IPairServer.Manager => ManageAsync(random),
                _ when Mentors.Contains(worker) => MentorAsync(worker, random),
                _ => MenteeAsync(worker, random),
            });
        }
    }

    private Task ManageAsync(Random random) => (random.Next(20), Choose(random, _ => true)) switch
    {
        ( < 10, _) or (_, null) => ProposeAsync(Mentors[random.Next(Mentors.Length)], Mentees[random.Next(Mentees.Length)]),
        (10, var (pair, known)) => SendAsync(IPairServer.Manager, new PairAction.Unwind(pair), "unwindPair", new() { ["pairId"] = known.Id, ["reason"] = "NO_FIT" }, random),
        (11, var (pair, known)) => SendAsync(IPairServer.Manager, new PairAction.Complete(pair, null), "completePair", new() { ["pairId"] = known.Id }, random),
        _ => ReadAsync(),
    };

    private Task MentorAsync(string mentor, Random random)
    {
        if (Choose(random, pair => pair.Mentor == mentor) is not var (pair, known))
        {
            return Task.Delay(random.Next(20));
        }

        var daysAgo = 1 + random.Next(3);
        return random.Next(10) switch
        {
            < 3 => AnswerAsync(mentor, pair, known, "MENTOR", random),
            3 => SendAsync(mentor, new PairAction.Start(pair), "startPair", new() { ["pairId"] = known.Id }, random),
            4 => SendAsync(mentor, new PairAction.Complete(pair, "MENTOR"), "completePair", new() { ["pairId"] = known.Id }, random),
            _ => SendAsync(
                mentor,
                new PairAction.Log(pair, daysAgo),
                "logSession",
                new() { ["pairId"] = known.Id, ["heldOn"] = LivingPair.DaysAgo(daysAgo), ["minutes"] = 60, ["format"] = "VIDEO" },
                learn: payload => sessions[(pair, daysAgo)] = payload.GetProperty("session").Id(),
                selection: "session { id }"),
        };
    }

    private Task MenteeAsync(string mentee, Random random)
    {
        if (Choose(random, pair => pair.Mentee == mentee) is not var (pair, known))
        {
            return Task.Delay(random.Next(20));
        }

        var logged = sessions.Where(session => session.Key.Pair == pair).ToList();
        return random.Next(10) switch
        {
            < 3 => AnswerAsync(mentee, pair, known, "MENTEE", random),
            3 => SendAsync(mentee, new PairAction.Complete(pair, "MENTEE"), "completePair", new() { ["pairId"] = known.Id }, random),
            _ when logged.Count > 0 && logged[random.Next(logged.Count)] is var (key, session) =>
                SendAsync(mentee, new PairAction.Confirm(pair, key.DaysAgo), "confirmSession", new() { ["sessionId"] = session }, random),
            4 => SendAsync(mentee, new PairAction.Start(pair), "startPair", new() { ["pairId"] = known.Id }, random),
            _ => AnswerAsync(mentee, pair, known, "MENTEE", random),
        };
    }

    private Task ProposeAsync(string mentor, string mentee)
    {
        var number = Interlocked.Increment(ref proposals);
        return SendAsync(
            IPairServer.Manager,
            new PairAction.Propose(number, mentor, mentee),
            "proposePair",
            new() { ["mentorId"] = participants[mentor], ["menteeId"] = participants[mentee] },
            learn: payload => pairs[number] = new(payload.GetProperty("pair").Id(), mentor, mentee),
            selection: "pair { id }");
    }

    private Task AnswerAsync(string person, int pair, KnownPair known, string side, Random random)
    {
        var agrees = random.Next(12) > 0;
        return SendAsync(
            person,
            new PairAction.Answer(pair, side, agrees),
            "answerPairOffer",
            new() { ["pairId"] = known.Id, ["side"] = side, ["voice"] = "PERSON", ["agrees"] = agrees },
            random);
    }

    /// <summary>One of the latest pairs that fit.</summary>
    private (int Pair, KnownPair Known)? Choose(Random random, Func<KnownPair, bool> fits)
    {
        var latest = pairs.Where(pair => fits(pair.Value)).OrderByDescending(pair => pair.Key).Take(ChoiceAmongLast).ToList();
        return latest.Count == 0 ? null : latest[random.Next(latest.Count)] is var (number, known) ? (number, known) : null;
    }

    /// <summary>Half of those whose server dies ask the next one again with the same key; the others never hear what became of it.</summary>
    private Task SendAsync(string client, PairAction action, string mutation, Dictionary<string, object?> input, Random random) =>
        SendAsync(client, action, mutation, input, random.Next(2) == 0);

    /// <summary>Whoever needs what the answer tells asks until there is one.</summary>
    private Task SendAsync(string client, PairAction action, string mutation, Dictionary<string, object?> input, Action<JsonElement> learn, string selection) =>
        SendAsync(client, action, mutation, input, true, learn, selection);

    private async Task SendAsync(
        string client, PairAction action, string mutation, Dictionary<string, object?> input, bool asksAgain, Action<JsonElement>? learn = null, string selection = "")
    {
        input["clientMutationId"] = $"call {Interlocked.Increment(ref calls)}";
        var connection = await server.ReachAsync(client);
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                var payload = await connection.Api.MutateAsync(mutation, input, selection);
                var (ended, codes) = (Stopwatch.GetTimestamp(), payload.List("errors").Select(error => error.Text("code")).ToList());
                if (codes.Count == 0)
                {
                    learn?.Invoke(payload);
                }

                Note(new(client, action, codes.Count == 0 ? PairBook.Ok : string.Join(',', codes), begun, ended));
                return;
            }
            catch (HttpRequestException)
            {
                var died = await connection.Death.WaitAsync(DeathMax);
                Interlocked.Increment(ref interrupted);
                if (!asksAgain)
                {
                    Note(new(client, action, null, begun, died));
                    return;
                }

                connection = await server.ReachAsync(client);
            }
        }
    }

    private async Task ReadAsync()
    {
        var connection = await server.ReachAsync(IPairServer.Manager);
        var begun = Stopwatch.GetTimestamp();
        try
        {
            var seen = await new Workshop(connection.Api, "").PairsAsync(programme, "id state");
            var ended = Stopwatch.GetTimestamp();

            // Somebody may not have been told yet which pair has which id.
            notes.Enqueue(() => new(IPairServer.Manager, new PairAction.Read(), PairBook.StatesOf(Numbered(seen)), begun, ended));
        }
        catch (HttpRequestException)
        {
            await connection.Death.WaitAsync(DeathMax); // and it was only read
        }
    }

    private IEnumerable<(int Pair, string State)> Numbered(IEnumerable<JsonElement> seen) => seen
        .Where(pair => pair.Id() != pairOfBefore)
        .Select(pair => (pairs.Where(known => known.Value.Id == pair.Id()).Select(known => known.Key).DefaultIfEmpty(-1).Single(), pair.Text("state")));

    private void Note(HistoryCall<PairAction> call) => notes.Enqueue(() => call);

    private static object Programme(string name) => new
    {
        name,
        kind = "ONE_WAY",
        purpose = "Leaders who learn from each other across organisations.",
        languages = new[] { "en" },
        startsOn = LivingPair.DaysAgo(30),
        pairApproval = "PEOPLE",
        pairExpectations = new { sessionsMin = PairBook.SessionsMin },
        gates = Array.Empty<string>(),
    };

    private sealed record KnownPair(string Id, string Mentor, string Mentee);
}
