using CrossMentor.Benchmarks.Attacks;
using CrossMentor.Benchmarks.Databases;
using CrossMentor.Benchmarks.InProcess;
using CrossMentor.Benchmarks.Matching;
using CrossMentor.Benchmarks.Measuring;
using CrossMentor.Benchmarks.Plugins;
using CrossMentor.Benchmarks.Servers;
using CrossMentor.Benchmarks.Solvers;

if (args is ["serve", var name, var port])
{
    await ServerKinds.Named(name).ServeAsync(int.Parse(port));
    return 0;
}

if (args is ["solve", .. { Length: 6 } words])
{
    Console.WriteLine(OwnSolver.Run(SolverInstance.Parse(words)));
    return 0;
}

var effort = args.Contains("--quick") ? Effort.Quick : Effort.Full;
var parts = args.Where(argument => !argument.StartsWith('-')).ToArray();
var isKept = true;
if (parts.Length == 0 || parts[0] == "engine")
{
    isKept &= new EngineBenchmark(effort, Console.Out).Run(parts.Length > 1 ? parts[1] : string.Empty);
}

if (parts.Length == 0 || parts[0] == "servers")
{
    var kinds = parts.Length > 1 ? parts[1..].Select(ServerKinds.Named).ToArray() : ServerKinds.All;
    isKept &= await new ServerBenchmark(effort, Console.Out).RunAsync(kinds);
}

if (parts.Length == 0 || parts[0] == "database")
{
    isKept &= await new DatabaseBenchmark(effort, Console.Out).RunAsync();
}

if (parts.Length > 0 && parts[0] == "row-security")
{
    isKept &= await new RowSecurityBenchmark(effort, Console.Out).RunAsync();
}

if (parts.Length > 0 && parts[0] == "matching")
{
    isKept &= new MatchingBenchmark(effort, Console.Out).Run();
}

if (parts.Length > 0 && parts[0] == "attacks")
{
    isKept &= await new AttackBenchmark(effort, Console.Out).RunAsync();
}

if (parts.Length > 0 && parts[0] == "solvers")
{
    isKept &= new SolverBenchmark(effort, Console.Out).Run(parts.Length > 1 ? parts[1] : string.Empty);
}

if (parts.Length > 0 && parts[0] == "plugins")
{
    isKept &= new PluginBenchmark(effort, Console.Out).Run(parts.Length > 1 ? parts[1] : string.Empty);
}

return isKept ? 0 : 1;
