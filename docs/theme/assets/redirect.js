/* Old links lead on with their #fragment, which a refresh would lose. */
location.replace(document.currentScript.dataset.to + location.search + location.hash)
