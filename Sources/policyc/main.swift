Platform.prepareStreams()
Platform.quit(Program.run(Platform.arguments).rawValue)
