using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Demo;

/// <summary>The report for a person to read: plain text of at most 110 columns, the same on a terminal and in a log.</summary>
internal static class DemoReportText
{
    private const int Columns = 110;

    public static void Write(Terminal terminal, DemoReport report)
    {
        foreach (var (outcome, broken) in report.Programmes)
        {
            terminal.WriteLine();
            WriteProgramme(terminal, outcome);
            terminal.WriteLine(broken.Count == 0
                ? "  promises   all held: borders, competitors, reporting lines, languages, capacities, roles, balance, groups"
                : $"  promises   {broken.Count} BROKEN");
            foreach (var promise in broken)
            {
                terminal.WriteLine($"             - {promise}");
            }
        }

        terminal.WriteLine();
        var pairs = report.Programmes.Sum(programme => programme.Outcome.Pairs.Count);
        terminal.WriteLine($"{report.Programmes.Count} programmes, {pairs} pairs; database: {report.Database}");
    }

    public static void WriteHowToGoOn(Terminal terminal, DemoReport report)
    {
        terminal.WriteLine();
        terminal.WriteLine($"Serving at {report.Address} until Ctrl+C. GraphQL, and a page to try it: {report.Address}/graphql");
        terminal.WriteLine();
        terminal.WriteLine($"Clients (client_credentials, scope {DemoClients.Scope}), for this demonstration only:");
        foreach (var client in report.Clients)
        {
            terminal.WriteLine($"  {client.Id,-30} secret {client.Secret,-30} {client.Note}");
        }

        terminal.WriteLine();
        terminal.WriteLine($"Users who sign in through {DemoUsers.Portal} (public client, code with PKCE, {report.Address}/.well-known/openid-configuration):");
        foreach (var user in report.Users)
        {
            terminal.WriteLine($"  {user.Name,-30} password {user.Password,-20} {user.Note}");
        }

        terminal.WriteLine($"  codes go to {string.Join(", ", DemoUsers.RedirectUris.Take(2))} or port 5173");

        var largest = report.Programmes.Select(programme => programme.Outcome).MaxBy(outcome => outcome.Pairs.Count)!;
        terminal.WriteLine();
        terminal.WriteLine("Try it:");
        terminal.WriteLine($"  TOKEN=$(curl -s {report.Address}/connect/token -d grant_type=client_credentials \\");
        terminal.WriteLine($"    -d client_id={DemoClients.Manager.Id} -d client_secret={DemoClients.Manager.Secret} -d scope={DemoClients.Scope} | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')");
        terminal.WriteLine($"  curl -s {report.Address}/graphql -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json' \\");
        terminal.WriteLine("    -d '{\"query\":\"{ programmes(first: 10) { nodes { id name kind state } } }\"}'");
        terminal.WriteLine($"  curl -s {report.Address}/graphql -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json' \\");
        terminal.WriteLine($"    -d '{{\"query\":\"{PairsQuery(largest.ProgrammeId)}\"}}'");
    }

    private static void WriteProgramme(Terminal terminal, DemoOutcome outcome)
    {
        terminal.WriteLine(outcome.Name);
        terminal.WriteLine($"  kind       {outcome.Kind}, {outcome.Orientation}");
        terminal.WriteLine(
            $"  people     {outcome.People.Rows}: {outcome.People.Mentors} mentors and {outcome.People.Mentees} mentees "
            + $"of {outcome.Organisations} organisations, {outcome.People.Rows - outcome.People.Mentors - outcome.People.Mentees} for the reporting lines");
        terminal.WriteLine($"  pairs      {outcome.Pairs.Count}, total score {outcome.TotalScore:N0}");
        terminal.WriteLine($"  optimum    certificate {outcome.Certificate}, result {Short(outcome.ResultHash)}");
        terminal.WriteLine(outcome.Unplaced.Count == 0 ? "  unplaced   nobody" : $"  unplaced   {outcome.Unplaced.Count}");
        foreach (var unplaced in outcome.Unplaced)
        {
            terminal.WriteLine($"             - {unplaced.Person.Name} ({Lower(unplaced.Role)}, {unplaced.Person.Organisation}): {unplaced.Code}, {unplaced.Text}");
        }

        foreach (var group in outcome.Groups)
        {
            terminal.WriteLine($"  group {group.Number}    {group.Members.Count} members");
            WriteWrapped(terminal, group.Members.Select(member => $"{member.Name} ({member.Organisation})"));
        }

        if (outcome.Kind != "ONE_WAY")
        {
            var within = outcome.Balance.Count(row => row.IsWithinTolerance);
            terminal.WriteLine($"  balance    {within} of {outcome.Balance.Count} organisations within tolerance; mentors given : mentees sent");
            WriteWrapped(terminal, outcome.Balance.Select(row => $"{row.Organisation} {row.MentorsPlaced}:{row.MenteesPlaced}"));
        }

        terminal.WriteLine("  plugins");
        WriteWrapped(terminal, outcome.Plugins);
        terminal.WriteLine($"  time       {outcome.MatchMilliseconds} ms for the match run, {outcome.TotalMilliseconds} ms from creation to published pairs");
    }

    private static void WriteWrapped(Terminal terminal, IEnumerable<string> items)
    {
        const string Indent = "             ";
        var line = Indent;
        foreach (var item in items)
        {
            if (line.Length > Indent.Length && line.Length + item.Length + 2 > Columns)
            {
                terminal.WriteLine(line.TrimEnd());
                line = Indent;
            }

            line += item + ", ";
        }

        if (line.Length > Indent.Length)
        {
            terminal.WriteLine(line[..^2]);
        }
    }

    private static string PairsQuery(string programmeId)
        => $"{{ pairs(first: 250, where: {{ programmeId: {{ eq: \\\"{programmeId}\\\" }} }}) {{ totalCount nodes {{ "
            + "mentor { person { displayName } organisation { name } } mentee { person { displayName } organisation { name } } score explanation { contributions { label amount } } } } }";

    private static string Lower(string role) => role == "MENTOR" ? "mentor" : "mentee";

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;
}
